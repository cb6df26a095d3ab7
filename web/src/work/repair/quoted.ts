/** Words of an article and where they stand in it, in UTF-16 code units: what the API calls a span. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The words that are marked in a stretch of an article, without the spaces around them; undefined where none are.
 * @param from where the stretch begins in the article
 */
export function quotedIn(stretch: string, from: number, start: number, end: number): Quoted | undefined {
  const marked = stretch.slice(start, end);
  const text = marked.trim();
  if (text === '') return undefined;
  const at = from + start + (marked.length - marked.trimStart().length);
  return { start: at, end: at + text.length, text };
}
