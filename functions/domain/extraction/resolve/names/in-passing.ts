import { tagOf } from '../../text/tag.ts';
import type { Token } from '../../text/tokens.ts';
import type { FoundRun } from './runs/found-runs.ts';
import { normal } from './runs/name-runs.ts';

/** So many words stand between "of" and a name at most: "of the late author Ann Lee". */
const REACH = 6;

/**
 * Whether somebody is named without being who "Lee" is from then on: in full as "Ann Lee's", "of Ann Lee" or by another's words, or by the given name alone,
 * as outlets do with those who are not "Lee" to them.
 * @param words the full name
 */
export function isInPassing(tokens: readonly Token[], { run, form, low, quoted }: FoundRun, words: readonly string[]): boolean {
  if (form.words.length === 1) return !quoted && words.length > 1 && form.key === normal(words[0] ?? '');
  if (quoted || tokens[run.last + 1]?.lower === "'s") return true;
  let before = run.first - 1;
  while (before > low && run.first - before < REACH && isAttribute(tokens[before])) before--;
  const link = tokens[before];
  // "according to Ann Lee", "stated by Ann Lee"
  return link !== undefined && before >= low && tagOf(link, false) === 'preposition' && !/^(?:to|by)$/.test(link.lower);
}

const isAttribute = (token: Token | undefined): boolean =>
  token?.kind === 'word' && ['noun', 'name', 'determiner'].includes(tagOf(token, false));
