import { isState } from '../../../lexicon/names/known-bodies.ts';
import { RANKS_IN_SHORT } from '../../../lexicon/names/ranks.ts';
import { TITLES } from '../../../lexicon/sources/roles.ts';
import type { Token } from '../../../text/tokens.ts';
import { PARTICLES } from './name-runs.ts';

/** A body's full name before its initials in brackets, "Hands Without Flags (HWF)": its words as they stand. */
export type FullName = readonly Token[];

/** So many tokens may a full name have. */
const LONGEST = 12;

/** So many of them are told apart that begin with one word. */
const ALIKE = 4;

/** Small words inside the names of bodies that stand in none of other names. */
const SMALL = new Set(['against', 'without', 'to', 'with', 'by', 'from', 'a', 'in', 'at', 'as']);

/**
 * The full names that a text gives together with their initials in brackets, by their first word: wherever they stand they are one name. Empty for most
 * texts, and found at the brackets only.
 */
export function fullNames(tokens: readonly Token[]): ReadonlyMap<string, readonly FullName[]> {
  const names = new Map<string, FullName[]>();
  for (let i = 2; i < tokens.length; i++) {
    if (tokens[i]?.text !== '(') continue;
    const letters = initialsIn(tokens, i);
    const first = letters === null || letters.length < 3 || isOffice(tokens[i - 1], letters) ? -1 : startOf(tokens, i, letters);
    const opener = tokens[first];
    if (opener === undefined) continue;
    const known = names.get(opener.text);
    if (known === undefined) names.set(opener.text, [tokens.slice(first, i)]);
    else if (known.length < ALIKE && endOfFullName(tokens, first, i - 1, names) !== i - 1) known.push(tokens.slice(first, i));
  }
  return names;
}

/** "Station House Officer (SHO)": no body. */
const isOffice = (last: Token | undefined, letters: string): boolean => RANKS_IN_SHORT.has(letters) || TITLES.has(last?.lower ?? '');

/** The last token of a full name that begins at a token; -1 where none does. */
export function endOfFullName(tokens: readonly Token[], at: number, high: number, names: ReadonlyMap<string, readonly FullName[]>): number {
  for (const name of names.get(tokens[at]?.text ?? '') ?? [])
    if (at + name.length - 1 <= high && name.every(({ text }, i) => tokens[at + i]?.text === text)) return at + name.length - 1;
  return -1;
}

/** The letters in a bracket that opens at a token, "HWF" of "(HWF)", "(HWF, in its French initials)"; null where none stand there. */
export function initialsIn(tokens: readonly Token[], open: number): string | null {
  const [word, close] = [tokens[open + 1], tokens[open + 2]];
  if (word?.spelling.shape !== 3 || close?.kind !== 'mark' || !/^[),;]$/.test(close.text)) return null;
  const letters = word.text.replaceAll('.', '');
  return letters.length < 2 || letters.length > 8 || !/^\p{L}+$/u.test(letters) || isState(letters) ? null : letters;
}

/** Where the name begins of which these are the letters, back from a bracket. */
function startOf(tokens: readonly Token[], open: number, letters: string): number {
  const small = letters.toLowerCase();
  let loose = -1;
  for (let i = open - 1; i >= 0 && open - i <= LONGEST; i--) {
    const token = tokens[i];
    if (token === undefined || !isPart(token)) break;
    if (!token.spelling.capital || !token.lower.startsWith(small.slice(0, 1)) || open - i < 2) continue;
    const words = tokens.slice(i, open).filter(({ kind }) => kind === 'word');
    if (areInitials(words, small)) return i;
    if (words.length <= letters.length + 2 && isWithin(small, words)) loose = i;
  }
  return loose;
}

const isPart = ({ kind, spelling, lower, text }: Token): boolean =>
  kind === 'word' ? spelling.capital || PARTICLES.has(lower) || SMALL.has(lower) : /^(?:['’]s?|&)$/.test(text);

/** Whether letters are those with which the words begin, small ones left out or not. */
function areInitials(words: readonly Token[], letters: string): boolean {
  let at = 0;
  for (const { lower, spelling } of words)
    for (const part of lower.split('-')) {
      if (part.startsWith(letters.slice(at, at + 1)) && at < letters.length) at++;
      else if (spelling.capital) return false;
    }
  return at === letters.length;
}

/** Whether letters stand in the words in this order, the first letter of each capitalised word among them but for one. */
function isWithin(letters: string, words: readonly Token[]): boolean {
  const joined = words.map(({ lower }) => lower).join('');
  let at = -1;
  for (const letter of letters) {
    at = joined.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return words.filter(({ lower, spelling }) => spelling.capital && !letters.includes(lower.slice(0, 1))).length === 0;
}
