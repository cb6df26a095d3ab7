import type { Span } from '../../functions/domain/article/article.ts';

/** Letters of marks: source, cue, content, outer reporter. */
type Letter = 's' | 'q' | 'c' | 'v';

/** Words of a claim, to be marked as what they are of it. */
export interface Mark {
  readonly letter: Letter;
  readonly number: number;
  readonly span: Span;
}

/**
 * A text with its marks, `{c2|…}`. Marks may nest and may not cross: one that would is marked in two pieces, which are one part by their letter and number.
 */
export function markedText(text: string, marks: readonly Mark[]): string {
  // At one place, what ends last begins first.
  const waiting = marks.filter(({ span: [start, end] }) => end > start).toSorted(outerFirst);
  const open: Mark[] = [];
  let marked = '';
  let at = 0;
  const closeUpTo = (place: number): void => {
    for (let top = open.at(-1); top !== undefined && top.span[1] <= place; top = open.at(-1)) {
      marked += `${text.slice(at, top.span[1])}}`;
      at = top.span[1];
      open.pop();
    }
  };
  for (let mark = waiting.shift(); mark !== undefined; mark = waiting.shift()) {
    const [start, end] = mark.span;
    closeUpTo(start);
    const limit = open.at(-1)?.span[1] ?? text.length;
    if (end > limit) {
      waiting.push({ ...mark, span: [limit, end] });
      waiting.sort(outerFirst);
    }
    marked += `${text.slice(at, start)}{${mark.letter}${mark.number}|`;
    at = start;
    open.push({ ...mark, span: [start, Math.min(end, limit)] });
  }
  closeUpTo(text.length);
  return marked + text.slice(at);
}

const outerFirst = (a: Mark, b: Mark): number => a.span[0] - b.span[0] || b.span[1] - a.span[1] || a.number - b.number;
