import { NOT_RANKED, RANKS_IN_SHORT } from '../../lexicon/ranks.ts';
import { TITLES } from '../../lexicon/roles.ts';
import { CAPITALISED } from '../../text/spelling.ts';
import type { Token } from '../../text/tokens.ts';

/** Whether a word inside a name, which goes on up to `last`, is a title: "Inspector", "SSP" before "Quill", "Tan" before "Sri". */
export function isTitle(tokens: readonly Token[], at: number, last: number): boolean {
  const word = tokens[at];
  const next = tokens[at + 1];
  if (word === undefined) return false;
  if (RANKS_IN_SHORT.has(word.text)) return at < last && next?.spelling.shape === CAPITALISED && !NOT_RANKED.has(next.text);
  // the Garda, or Garda Síochána, is the force
  if (word.lower === 'garda' && (at === last || /^s[ií]och[aá]na$/.test(next?.lower ?? ''))) return false;
  if (word.lower === 'tan' || word.lower === 'sri' || word.lower === 'seri')
    return (
      (word.lower === 'tan' ? next?.lower : tokens[at - 1]?.lower) ===
      (word.lower === 'tan' ? 'sri' : word.lower === 'sri' ? 'tan' : 'dato')
    );
  return TITLES.has(word.lower) || (word.lower.endsWith('.') && TITLES.has(word.lower.slice(0, -1)));
}

/** What somebody is called besides by the rank in short before the name. */
export const wordsOfRank = (title: readonly string[]): readonly string[] =>
  RANKS_IN_SHORT.get(title.at(-1)?.toUpperCase() ?? '') ?? NOTHING;

const NOTHING: readonly never[] = [];
