import { isPlural } from '../../../nouns/number.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Phrase } from '../../phrases.ts';
import { sortOf } from '../../phrases.ts';
import type { Mention } from '../entities.ts';

/**
 * Who is named only at the end of a phrase that tells of an office at length: "a councillor representing Selby, Ann Lee", "the acting director, Army
 * Public Relations, 3 Division, Lt. Col. Ann Lee", "the Special Agent in Charge Ann Lee"; or in "a resident, who gave only her first name, Ann". Null of
 * other phrases.
 * @param mentions those inside the phrase; @param at the phrase's first token
 */
export function toldAtEnd(phrase: Phrase, mentions: readonly Mention[], at: number): Mention | null {
  const { tokens, end, nucleus, head } = phrase;
  const last = mentions.at(-1);
  if (last === undefined || last.first === at) return null;
  const first = last.first - at;
  if (end < tokens.length && last.entity.kind !== 'organisation' && isFirstName(tokens, first, end)) return last;
  if (last.entity.kind !== 'person' || last.last - at !== tokens.length - 1) return null;
  if (inCharge(tokens[first - 2], tokens[first - 1])) return last;
  if (tokens[end]?.text !== ',' || sortOf(head) !== 'person' || isPlural(head)) return null;
  // "a councillor representing Selby, Ann Lee"
  if (nucleus < end && first === end + 1 && tokens[nucleus]?.lower.endsWith('ing') === true) return last;
  return postedAt(tokens, end, first) ? last : null;
}

/** Whether a name stands right behind "her first name", with no more than a comma between. */
function isFirstName(tokens: readonly Token[], first: number, end: number): boolean {
  const noun = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  const word = tokens[noun]?.lower;
  return noun > end + 1 && (word === 'surname' || (word === 'name' && ORDERS.has(tokens[noun - 1]?.lower ?? '')));
}
const ORDERS = new Set(['first', 'last', 'given', 'family', 'middle']);

/** "The officer in charge Ann Lee". */
export const inCharge = (before: Token | undefined, charge: Token | undefined): boolean =>
  charge?.lower === 'charge' && before?.lower === 'in';

/** Whether nothing but capitals, numbers and more than one comma stands between two places. */
function postedAt(tokens: readonly Token[], from: number, to: number): boolean {
  let commas = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.text === ',') commas++;
    else if (token.kind !== 'number' && !token.spelling.capital && !LINKS.has(token.lower)) return false;
  }
  return commas > 1;
}
const LINKS = new Set(['and', 'of', 'the', '&', '.']);
