import { QUOTES } from './marks.ts';
import type { Token } from './tokens.ts';

/** Tokens `first` to `last` (both inside) of one pair of quotation marks, the marks included where they stand. */
export interface QuotationMarks {
  readonly first: number;
  readonly last: number;
  /** False where the paragraph ends before the quotation does: it goes on in the next. */
  readonly closed: boolean;
}

type Mark = 'double' | 'single' | 'guillemet';

const OPENING = new Map<string, Mark>([
  ['“', 'double'],
  ['„', 'double'],
  ['``', 'double'],
  ['‘‘', 'double'],
  ['‘', 'single'],
  ['«', 'guillemet'],
]);
const CLOSING = new Map<string, Mark>([
  ['”', 'double'],
  ['’’', 'double'],
  ['’', 'single'],
  ['»', 'guillemet'],
]);
const EITHER = new Map<string, Mark>([
  ['"', 'double'],
  ["''", 'double'],
  ["'", 'single'],
]);

/**
 * Pairs the quotation marks of one paragraph (`tokens[from, to)`), outermost pairs only. An opening mark without its partner runs to the
 * paragraph's end when it is a double one; a lone single mark is an apostrophe.
 */
export function pairQuotations(tokens: readonly Token[], from: number, to: number): QuotationMarks[] {
  const pairs: QuotationMarks[] = [];
  let closings: readonly number[] | undefined;
  const closingsAfter = (i: number): number => (closings ??= countSingleClosings(tokens, from, to))[i + 1 - from] ?? 0;
  let open: { at: number; mark: Mark } | null = null;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || (token.spelling.does & QUOTES) === 0) continue;
    const next = tokens[i + 1];
    const beforeWord = next !== undefined && i + 1 < to && !next.spaced;
    if (open === null) {
      if (pairs.length === 0 && isOrphan(tokens, i, from)) {
        pairs.push({ first: from, last: i, closed: true });
        continue;
      }
      const mark = OPENING.get(token.text) ?? (opensHere(tokens, i, from, beforeWord) ? EITHER.get(token.text) : undefined);
      if (mark === undefined || !beforeWord) continue;
      if (mark === 'single' && closingsAfter(i) === 0) continue;
      open = { at: i, mark };
    } else if (open.mark === (CLOSING.get(token.text) ?? EITHER.get(token.text)) && closesHere(tokens, i, to, open.mark)) {
      if (open.mark === 'single' && isPluralPossessive(tokens, i) && closingsAfter(i) > 0) continue;
      pairs.push({ first: open.at, last: i, closed: true });
      open = null;
    }
  }
  if (open !== null && open.mark !== 'single') pairs.push({ first: open.at, last: to - 1, closed: false });
  return pairs;
}

/** A curly mark that closes what the paragraph says from its beginning on, where the opening one is missing: `We reject it,” she said`. */
const isOrphan = (tokens: readonly Token[], i: number, from: number): boolean =>
  CLOSING.get(tokens[i]?.text ?? '') === 'double' &&
  i - from > 2 &&
  /^[,?!]$/.test(tokens[i - 1]?.text ?? '') &&
  tokens[i + 1]?.spaced === true;

const opensHere = (tokens: readonly Token[], i: number, from: number, beforeWord: boolean): boolean => {
  const token = tokens[i];
  const previous = i > from ? tokens[i - 1] : undefined;
  return token !== undefined && beforeWord && (token.spaced || previous === undefined || /^[([{—–-]+$/.test(previous.text));
};

function closesHere(tokens: readonly Token[], i: number, to: number, mark: Mark): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined) return false;
  if (mark === 'guillemet') return true;
  const atEnd = next === undefined || i + 1 >= to;
  // a straight mark with white space before and a word right after opens; within a quotation that is a nested one
  if (token.spaced && !atEnd && !next.spaced && next.kind !== 'mark') return false;
  if (mark === 'double') return true;
  // single: not the apostrophe of "workers' rights": a mark or the end follows, or a mark stands before
  const previous = tokens[i - 1];
  return atEnd || next.kind === 'mark' || previous?.kind === 'mark' || next.spaced;
}

/** "workers' rights": an s before the mark, a word in lower case after it. */
const isPluralPossessive = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return tokens[i - 1]?.lower.endsWith('s') === true && next?.kind === 'word' && next.text === next.lower;
};

/** For each position, how many single closing marks stand from there to the paragraph's end. */
function countSingleClosings(tokens: readonly Token[], from: number, to: number): number[] {
  const counts = Array.from({ length: to - from + 1 }, () => 0);
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i];
    const closes =
      token !== undefined && (token.text === "'" || token.text === '’') && !token.spaced && closesHere(tokens, i, to, 'single');
    counts[i - from] = (counts[i - from + 1] ?? 0) + (closes ? 1 : 0);
  }
  return counts;
}
