const WHO = [
  'harbour office',
  'fire brigade',
  'water company',
  'school board',
  'road agency',
  'port police',
  'dock workers’ union',
  'rail operator',
];
const WHAT = [
  (n: number, town: string) => `${n} cranes stood still in ${town}`,
  (n: number, town: string) => `${n} houses in ${town} had no electricity`,
  (n: number, town: string) => `${n} ferries to ${town} were cancelled`,
  (n: number, town: string) => `the road to ${town} was closed for ${n} hours`,
  (n: number, town: string) => `${n} pupils in ${town} were sent home`,
];

/** An article of our own about a town of its own: one sentence a claim, each on somebody's word, with other figures than any other's. */
export function busyArticle(town: string, claims: number, more: readonly string[] = []): string {
  const sentences = Array.from({ length: claims }, (_, i) => {
    const what = WHAT[i % WHAT.length] ?? String;
    return `The ${WHO[i % WHO.length]} said ${what(12 + 7 * i, town)} on Saturday.`;
  });
  return [`Storm hits ${town}`, 'By Hanna Weil, Harbour Wire', 'March 1, 2026', ...more, ...sentences, ''].join('\n\n');
}
