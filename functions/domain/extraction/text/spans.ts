import type { Span } from '../../article/article.ts';

/** The words of spans, a space between two of them. */
export function textOf(text: string, spans: readonly Span[]): string {
  const [first, second] = spans;
  if (first !== undefined && second === undefined) return text.slice(first[0], first[1]);
  return spans.map(([start, end]) => text.slice(start, end)).join(' ');
}
