export interface Likeness {
  /** Share of the smaller set's words in the other. */
  readonly share: number;
  readonly shared: number;
  readonly numbers: number;
}

export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): Likeness {
  let shared = 0;
  let numbers = 0;
  for (const word of a) {
    if (!b.has(word)) continue;
    shared++;
    if (/^\d/.test(word)) numbers++;
  }
  return { share: shared / Math.max(1, Math.min(a.size, b.size)), shared, numbers };
}
