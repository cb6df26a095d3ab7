const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

const PLAIN = /^[\u0020-\u007E]*$/;

/** Letters that take two columns: those of Chinese, Japanese and Korean with their marks, and full-width forms. Unicode Annex 11, "W" and "F". */
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{17000}-\u{18CFF}\u{1AFF0}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u;
const PICTURE = /^\p{Emoji_Presentation}|^\p{Regional_Indicator}|\uFE0F/u;
/** Marks that stand on the letter before them; alone they take no column. */
const MARKS = /^[\p{Mn}\p{Me}]+$/u;

/** What a reader sees as characters, each with the columns that it takes on a terminal. */
export function* graphemes(text: string): Generator<{ readonly text: string; readonly width: number }> {
  for (const { segment } of GRAPHEMES.segment(text)) yield { text: segment, width: columnsOf(segment) };
}

/** Columns that a printable text takes on a terminal. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemes(text)) width += grapheme.width;
  return width;
}

const columnsOf = (grapheme: string): number => (WIDE.test(grapheme) || PICTURE.test(grapheme) ? 2 : MARKS.test(grapheme) ? 0 : 1);
