import { NUMBER_WORDS } from '../../../lexicon/numbers.ts';
import { PERSON_NOUNS } from '../../../lexicon/sources/person-nouns.ts';
import { TIME_UNITS } from '../../../lexicon/times.ts';
import { singular } from '../../../nouns/number.ts';
import { isDocument } from '../../phrases.ts';
import type { FoundRun } from './found-runs.ts';

/** A lone capital at a sentence's opening tells nothing where the word stands in lower case elsewhere, as numbers do. */
export function mayName({ run, form: { words }, low, titled }: FoundRun, lower: ReadonlySet<string>): boolean {
  const word = words[0]?.toLowerCase() ?? '';
  if (titled || (words.length === 1 && NUMBER_WORDS.has(word.split('-')[0] ?? word))) return false;
  // "Hours later"
  if (words.length === 1 && run.first === low && TIME_UNITS.has(word)) return false;
  // "Officials said"
  if (words.length === 1 && run.first === low && PERSON_NOUNS.has(singular(word)) && !PERSON_NOUNS.has(word)) return false;
  // "Leaflets said"
  if (words.length === 1 && run.first === low && word !== singular(word) && isDocument(singular(word))) return false;
  return words.length > 1 || run.first > low || run.title.length > 0 || !lower.has(word);
}
