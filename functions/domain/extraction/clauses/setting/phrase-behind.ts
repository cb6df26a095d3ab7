import { tellsWhere } from '../../lexicon/names/demonyms.ts';
import { MEETINGS, OCCASIONS } from '../../lexicon/reports/around-reports.ts';
import { words } from '../../lexicon/words.ts';
import type { Item } from '../../text/sentences.ts';
import { isOfMany, OUTLETS } from './addressee.ts';
import { clauseFollows, leadsToContent, quotationFollows, opensAmount, opensSubject } from './clause-opening.ts';
import { isFinite, isNominal } from '../items.ts';
import { skipTime } from './time-phrase.ts';

/** How many phrases go on with one, at most: "to the head | of the union | in Ostra". */
const MOST_PHRASES = 4;

/**
 * Where the noun phrase from `from` on ends before a clause: "in an email to | Kesh Wire | no one was hurt". Where its words may be the clause's as well
 * ("to | Kesh Wire Lee had lost"), it ends nowhere: `from` is returned.
 */
export function endBeforeClause(items: readonly Item[], from: number, more = MOST_PHRASES): number {
  let end = from;
  while (['determiner', 'possessive'].includes(items[end]?.tag ?? '')) end++;
  const begin = end;
  if (opensAmount(items, begin) && begin === from) return from;
  while (goesOn(items, begin, end)) end++;
  if (end === begin) return from;
  if (quotationFollows(items, end)) return (items.slice(begin + 1, end).some(isOfMany) ? partedNames(items, begin, end) : null) ?? end;
  if (leadsToContent(items, end)) return end;
  if (!clauseFollows(items, end)) return from;
  if (opensSubject(items, end) || skipTime(items, end) > end) return end;
  const parted = isFinite(items, end) || isOfMany(items[end - 1]) ? partedNames(items, begin, end) : null;
  if (parted !== null || isFinite(items, end)) return parted ?? from;
  // "to the head of the union", "to Reed and Lee"
  const next = items[end];
  const behind = /^(?:of|in|at|for|and)$/.test(next?.lower ?? '') && more > 0 ? endBeforeClause(items, end + 1, more - 1) : from;
  if (behind > end + 1) return behind;
  // "to Kesh Wire | before the raid the men had fled"
  return OPENING.test(next?.lower ?? '') ? end : from;
}

/** Prepositions and the like with which a clause may begin where nothing before it tells what the phrase is of. */
export const OPENING = /^(?:from|before|after|during|since|until|amid|because|when|while|as|out)$/;

/** Who is told without an article. */
export const BARE = words('police parliament congress staff crew management prosecutors');

const goesOn = (items: readonly Item[], begin: number, at: number): boolean =>
  at === begin
    ? isNominal(items[at]) || items[at]?.tag === 'object-pronoun' || (items[at]?.lower.endsWith('ed') === true && isNominal(items[at + 1]))
    : (isNominal(items[at]) && !opensAmount(items, at)) || items[at]?.tag === 'possessive-s';

/** "To Kesh Wire | police had", "to reporters | police had": where the clause begins among nouns that stand before a verb. */
function partedNames(items: readonly Item[], begin: number, end: number): number | null {
  const names = items[begin]?.tag === 'name';
  for (let i = begin + 1; i < end; i++) {
    const { tag = 'mark', lower = '' } = items[i] ?? {};
    // "to Kesh Wire | Mr Reed had", "to Kesh Wire | US forces had"
    if (names && /^(?:mr|mrs|ms|miss|dr|sen|rep|gov|gen|col)\.?$/.test(lower)) return i;
    if (names && tag === 'noun' && !OUTLETS.has(lower) && items[i - 1]?.tag === 'name')
      return i - 1 > begin && isOfCountry(items[i - 1]?.text ?? '') ? i - 1 : i;
    const meeting = MEETINGS.has(items[i - 1]?.lower ?? '') || OCCASIONS.has(items[i - 1]?.lower ?? '');
    if (!names && meeting && isOfMany(items[end - 1])) return i;
    if (!names && (isOfMany(items[i - 1]) || BARE.has(items[i - 1]?.lower ?? ''))) return i;
  }
  return null;
}

/** "US forces", "Israeli jets". */
const isOfCountry = (name: string): boolean => /^(?:\p{Lu}{2,3}|(?:\p{Lu}\.){2,3})$/u.test(name) || tellsWhere(name);
