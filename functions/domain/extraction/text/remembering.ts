/**
 * Remembers what `work` told of the last texts, since articles come back to the same words, and one claim is read for several reasons.
 * @param most how many texts; then it begins anew
 */
export function remembering<Told>(most: number, work: (text: string) => Told): (text: string) => Told {
  const known = new Map<string, Told>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const told = work(text);
    if (known.size >= most) known.clear();
    // a copy of its own: a slice would keep the whole article in memory
    known.set(` ${text}`.slice(1), told);
    return told;
  };
}
