import { NOT_RANKED, RANKS_IN_SHORT } from '../../../lexicon/names/ranks.ts';
import { TITLES } from '../../../lexicon/sources/roles.ts';
import { words } from '../../../lexicon/words.ts';
import { CAPITALISED } from '../../../text/spelling.ts';
import type { Token } from '../../../text/tokens.ts';

/** Whether a word inside a name, which goes on up to `last`, is a title: "Inspector", "SSP" before "Quill", "Tan" before "Sri". */
export function isTitle(tokens: readonly Token[], at: number, last: number): boolean {
  const word = tokens[at];
  const next = tokens[at + 1];
  if (word === undefined) return false;
  // "Capt (Rtd) Mara Quill"
  if (word.text === '(' || word.text === ')') return true;
  if (tokens[at - 1]?.text === '(' && bracketAfterTitle(tokens, at - 2) > 0) return true;
  if (RANKS_IN_SHORT.has(word.text)) return at < last && next?.spelling.shape === CAPITALISED && !NOT_RANKED.has(next.text);
  // the Garda, or Garda Síochána, is the force
  if (word.lower === 'garda' && (at === last || /^s[ií]och[aá]na$/.test(next?.lower ?? ''))) return false;
  if (word.lower === 'tan' || word.lower === 'sri' || word.lower === 'seri')
    return (
      (word.lower === 'tan' ? next?.lower : tokens[at - 1]?.lower) ===
      (word.lower === 'tan' ? 'sri' : word.lower === 'sri' ? 'tan' : 'dato')
    );
  // "Lance" is a given name before any other word
  if (word.lower === 'lance') return next?.lower === 'corporal' || next?.lower === 'cpl' || next?.lower === 'cpl.';
  return TITLES.has(word.lower) || (word.lower.endsWith('.') && TITLES.has(word.lower.slice(0, -1)));
}

/** What stands in brackets among titles: "Maj Gen (retd)", "Chief (Mrs)", "Deputy Director (Operations)". */
const IN_BRACKETS = words(
  'r r. rtd rtd. retd retd. retired ret ret. mrs mrs. miss ms dr dr. engr engr. barr barr. prof prof. hon hon. rev rev. pharm surv arc operations ops traffic rural urban city crime admin administration headquarters general finance investigation',
);

/** Where such a bracket closes right behind a title and before a name ("Capt (Rtd) Quill"); -1 where none does. */
export function bracketAfterTitle(tokens: readonly Token[], title: number): number {
  if (tokens[title + 1]?.text !== '(' || tokens[title + 3]?.text !== ')') return -1;
  const named = tokens[title + 4]?.spelling.capital === true && isTitle(tokens, title, title + 4);
  return named && IN_BRACKETS.has(tokens[title + 2]?.lower ?? '') ? title + 3 : -1;
}

/** What somebody is called besides by the rank in short before the name. */
export const wordsOfRank = (title: readonly string[]): readonly string[] =>
  RANKS_IN_SHORT.get(title.at(-1)?.toUpperCase() ?? '') ?? NOTHING;

const NOTHING: readonly never[] = [];
