/** A page has no place for what is derived. */
export class NoSuchPart extends Error {
  override readonly name = 'NoSuchPart';
}

/**
 * The page with what is derived between its comments `<!-- NAME -->` and `<!-- /NAME -->` made anew.
 * @throws NoSuchPart
 */
export function withPart(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new NoSuchPart(`The page has no ${begin} … ${end}.`);
  return `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`;
}
