import { FEMALE_NAMES, MALE_NAMES, TITLES } from '../lexicon/roles.ts';
import { tagOf } from '../text/tag.ts';
import type { Token } from '../text/tokens.ts';

/** "the opposition Local Coordination Committees": lower-case words right before the name, back to the determiner. */
export function attributes(tokens: readonly Token[], first: number, low: number): string[] {
  const out: string[] = [];
  for (let i = first - 1; i >= low && first - i < 5; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || (token.text !== token.lower && i > low)) break;
    if (i > low && !['noun', 'verb', 'adverb'].includes(tagOf(token, false))) break;
    out.push(token.lower);
  }
  return out;
}

/** ", the joint U.N.-Arab League envoy,": the words of the apposition after a name, up to the next comma. */
export function apposition(tokens: readonly Token[], last: number, high: number): string[] {
  const mark = tokens[last + 1];
  const next = tokens[last + 2];
  if (mark === undefined || next === undefined || !/^(?:,|--+|—|–)$/.test(mark.text) || last + 2 > high) return [];
  const opens =
    /^(?:the|a|an)$/.test(next.lower) ||
    (next.text === next.lower && TITLES.has(next.lower)) ||
    /^(?:head|chief|spokesman|spokeswoman|leader|director|president|chairman|professor|founder|editor|co-founder)$/.test(next.lower);
  if (!opens) return [];
  const out: string[] = [];
  for (let i = last + 2; i <= high && i - last < 20; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || (out.length > 1 && tagOf(token, false) === 'preposition')) break;
    out.push(token.lower);
  }
  return out;
}

export function genderOf(title: readonly string[], words: readonly string[]): 'he' | 'she' | null {
  if (title.some((word) => /^(?:mr\.?|sir|lord|king|prince|father|congressman|spokesman|chairman|brother|husband|son|man|boy)$/.test(word)))
    return 'he';
  if (
    title.some((word) =>
      /^(?:mrs\.?|ms\.?|miss|lady|dame|queen|princess|congresswoman|spokeswoman|chairwoman|sister|mother|wife|daughter|woman|girl)$/.test(
        word,
      ),
    )
  )
    return 'she';
  const given = (words.length > 1 ? words[0] : '')?.toLowerCase() ?? '';
  if (MALE_NAMES.has(given)) return 'he';
  return FEMALE_NAMES.has(given) ? 'she' : null;
}
