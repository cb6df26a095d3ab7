import { isGivenName } from '../../../lexicon/names/family-names.ts';
import { PORTFOLIOS, TITLES } from '../../../lexicon/sources/roles.ts';
import type { Token } from '../../../text/tokens.ts';
import { isName, startsUpper } from './capitals.ts';

/** So many words an office may have. */
const LONGEST = 14;

/**
 * Where the name begins after "Secretary of State", "Minister of Foreign Affairs", "Secretary for Education"; -1 where no name follows an office, as in
 * "Press Secretary for Gov. Ann Lee".
 */
export function afterOffice(tokens: readonly Token[], title: number, high: number): number {
  if (!TITLES.has(tokens[title]?.lower ?? '')) return -1;
  const from = tokens[title + 2]?.text === 'the' ? title + 3 : title + 2;
  let at = from;
  while (at < high && at - from < LONGEST && isPortfolio(tokens, at)) at++;
  // "Superintendent of Police (Rural) Ann Lee"
  if (at > from && tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') at += 3;
  const opener = tokens[from]?.lower ?? '';
  if (tokens[title + 1]?.lower === 'for' && at === from && (TITLES.has(opener) || isGivenName(opener))) return -1;
  if (at > from && isName(tokens[at], false, tokens[at + 1])) return at;
  // "Minister of Antiquities Mara Quill": a given name tells where the office ends
  for (let given = from + 1; given < high && given - from <= LONGEST_FIELD; given++) {
    const token = tokens[given];
    const before = tokens[given - 1];
    if (token === undefined || before === undefined || !(isName(before, false, token) || JOINS.has(before.lower))) return -1;
    if (isGivenName(token.lower) && isName(token, false, tokens[given + 1]) && isName(tokens[given + 1], false, tokens[given + 2]))
      return given;
  }
  return -1;
}

/** So many words an office is of, of those that are no portfolio's. */
const LONGEST_FIELD = 6;
const JOINS = new Set(['of', 'and', 'for']);

/** The title in "Police and Crime Commissioner Ann Lee", whose holder is one; -1 where none stands there. */
export function joinedOffice(tokens: readonly Token[], first: number, high: number): number {
  if (!PORTFOLIOS.has(tokens[first]?.lower ?? '')) return -1;
  let at = first + 2;
  while (at < high && at - first < 5 && isPortfolio(tokens, at)) at++;
  const title = tokens[at];
  const titled = at > first + 2 && title !== undefined && startsUpper(title) && TITLES.has(title.lower);
  return titled && isName(tokens[at + 1], false, tokens[at + 2]) ? at : -1;
}

function isPortfolio(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]?.lower === 'and' ? tokens[at + 1] : tokens[at];
  return token !== undefined && startsUpper(token) && PORTFOLIOS.has(token.lower);
}
