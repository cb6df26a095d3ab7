import type { Quotation } from '../../../claim.ts';
import type { KindWord } from './kind-words.ts';
import { few, put, putBoth, template } from './sink.ts';

const JUDGED = template('judging');
const FELT = template('feeling');
const DENIED = template('denying');
const AFTER_COPULA = template('after copula');

/** How much it judges and feels, and whether that is what is said of something. */
export function putStance(words: readonly KindWord[], lemma: string, quotation: Quotation): void {
  let [judging, feeling, denying] = [0, 0, false];
  for (const { judges, feels, denies } of words) {
    if (judges) judging++;
    if (feels) feeling++;
    denying ||= denies;
  }
  putBoth(JUDGED, few(judging), quotation);
  putBoth(FELT, few(feeling, 2), quotation);
  if (denying) put(DENIED, lemma);
  putBoth(AFTER_COPULA, afterCopula(words), quotation);
}

/** What kind of word comes soon after the first form of "be" or "feel". */
function afterCopula(words: readonly KindWord[]): string {
  const at = words.findIndex(({ joins }) => joins);
  if (at < 0) return 'none';
  const next = words.slice(at + 1, at + 6);
  if (next.some(({ judges }) => judges)) return 'judging';
  if (next.some(({ feels }) => feels)) return 'feeling';
  if (next.slice(0, 3).some(({ judgesOf }) => judgesOf)) return 'judging of';
  return next.some(({ word }) => word === 'too' || word === 'so' || word === 'as' || word.endsWith('est')) ? 'degree' : 'other';
}
