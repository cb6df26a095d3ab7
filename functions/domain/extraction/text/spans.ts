import type { Span } from '../../article/article.ts';

/** For sorting what has spans by where it begins. */
export const byStart = (a: { readonly spans: readonly Span[] }, b: { readonly spans: readonly Span[] }): number =>
  (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0);

/** The words of spans, a space between two of them. */
export function textOf(text: string, spans: readonly Span[]): string {
  const [first, second] = spans;
  if (first !== undefined && second === undefined) return text.slice(first[0], first[1]);
  return spans.map(([start, end]) => text.slice(start, end)).join(' ');
}

/** Index of the first token, or what else has a start, that does not begin before an offset. */
export const lowerBound = (tokens: readonly { readonly start: number }[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
