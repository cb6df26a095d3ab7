import { tagOf } from '../text/tag.ts';
import type { Token } from '../text/tokens.ts';

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

/** Up to the first comma, dash or bracket, unless a list of names goes on. */
export function beforeApposition(head: readonly Token[]): readonly Token[] {
  const end = head.findIndex((token, i) => i > 0 && (/^(?:,|--+|—|–|\()$/.test(token.text) || token.lower === 'who'));
  return end < 0 ? head : head.slice(0, end);
}

/** The noun before "of", "in", "who": what the phrase is about. */
export function headNoun(core: readonly Token[]): string {
  const end = core.findIndex((token, i) => i > 0 && ['preposition', 'subordinator'].includes(tagOf(token, false)));
  const words = (end < 0 ? core : core.slice(0, end)).filter((token) => token.kind === 'word');
  return words.at(-1)?.lower ?? '';
}

const allCapitalised = (part: readonly Token[]): boolean => part.length > 0 && part.every((token) => /^\p{Lu}/u.test(token.text));

/** "Lee and Cho": two names, not a name with "and" in it. */
export function namesJoinedByAnd(core: readonly Token[]): string[] | null {
  const and = core.findIndex((token) => token.lower === 'and');
  if (and < 1 || core.length > 9) return null;
  const left = core.slice(0, and).filter((token) => token.text !== ',');
  const right = core.slice(and + 1);
  return allCapitalised(left) && allCapitalised(right) ? [left, right].map((part) => part.map((token) => token.text).join(' ')) : null;
}
