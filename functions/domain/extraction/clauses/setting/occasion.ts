import { OCCASIONS, OF_OCCASIONS, PUBLISHED } from '../../lexicon/reports/around-reports.ts';
import type { Item } from '../../text/sentences.ts';
import { leadsToContent, quotationFollows } from './clause-opening.ts';
import { isComma, isFinite, isNominal } from '../items.ts';
import { skipTime } from './time-phrase.ts';

/**
 * Where a phrase ends that tells in what something was said. Without "that" it ends with the noun of the occasion, and a clause begins there: "in a
 * statement | police beat the men", "at a press conference | gunmen came".
 * @param end where the run of nouns ends that opens behind the preposition at `i`
 * @returns null where nothing is said in it, `i` where nobody would be left of whom the clause tells: "in Ostra reports show"
 */
export function occasionEnd(items: readonly Item[], i: number, end: number): number | null {
  let noun = i + 1;
  while (noun < end && !OCCASIONS.has(items[noun]?.lower ?? '')) noun++;
  if (noun === end) return null;
  const last = lastOfOccasion(items, i, noun, end);
  if (last + 1 === end) return isFinite(items, end) && !isParticiple(items, end) ? withoutSubject(items, i, noun, end) : end;
  if (isComma(items[end]) && items[last + 1]?.tag === 'name') return last + 1;
  // "in a statement | doctors “were beaten”"
  if (isNominal(items[last + 1]) && skipTime(items, last + 1) === last + 1 && quotationFollows(items, end)) return last + 1;
  if (leadsToContent(items, end) || isParticiple(items, end)) return end;
  const next = items[end]?.tag ?? 'mark';
  const cut = ['determiner', 'possessive', 'pronoun'].includes(next) && items[end - 1]?.lower !== 'half';
  return cut ? end : last + 1;
}

/** The last noun of an occasion: "a court | filing", "a Facebook | post". */
function lastOfOccasion(items: readonly Item[], i: number, noun: number, end: number): number {
  const one = /^an?$/.test(items[i + 1]?.lower ?? '');
  let last = noun;
  for (let j = noun + 1; j < end; j++) {
    const { tag = 'mark', lower = '' } = items[j] ?? {};
    const goesOn = OCCASIONS.has(lower) || OF_OCCASIONS.has(lower);
    if (!isNominal(items[j]) && !goesOn) break;
    // "in a statement | documents were forged", "in court | Parliament had voted"
    if (
      goesOn &&
      (tag !== 'name' || lower === 'live') &&
      !ALONE.has(lower) &&
      !(one && lower.endsWith('s') && lower !== 'press' && lower !== 'news')
    )
      last = j;
  }
  return last;
}

/** Occasions that no other noun stands before: "in a statement | parliament had voted". */
const ALONE = new Set(['parliament', 'congress', 'reporters', 'journalists']);

/** "In court | documents show", "| in Ostra reports show": a verb right behind leaves its last noun to the clause. */
function withoutSubject(items: readonly Item[], i: number, noun: number, end: number): number {
  if (!isNominal(items[i + 1]) || end === i + 2) return end;
  return noun + 1 < end ? noun + 1 : i;
}

/** "In a clip | released on Friday", and not "in a clip police | released two men". */
function isParticiple(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower ?? '';
  const next = items[at + 1];
  if (!PUBLISHED.has(lower)) return lower.endsWith('ed') && next?.tag === 'preposition';
  return next === undefined || ['preposition', 'time', 'adverb', 'nonfinite', 'mark'].includes(next.tag) || next.lower === 'that';
}
