import { isComma, isNominal, isQuotation, isStop } from '../clauses/items.ts';
import type { VerbEntry } from '../lexicon/reports/verbs.ts';
import type { Item } from '../text/sentences.ts';
import { PAST_FORMS } from '../verbs/irregular.ts';
import { lemmaOf } from '../verbs/lemma.ts';

/** How many words who speaks has, up to the verb. */
const LONGEST_SPEAKER = 6;
/** How many words a quotation has at least, so that it is no title. */
const SHORTEST = 3;

/** “We have no body,” Inspector Hale rued; “this is a trial,” corrected the judge: any verb whose subject stands by what was just quoted says it. Null of others. */
export function afterQuotation(items: readonly Item[], verb: number): VerbEntry | null {
  const word = items[verb]?.lower ?? '';
  if (!(word.length > 4 && word.endsWith('ed')) && !PAST_FORMS.has(word)) return null;
  let first = verb;
  while (first > 0 && verb - first < LONGEST_SPEAKER && isOfSpeaker(items[first - 1])) first--;
  if (!isSpoken(items, first - 1)) return null;
  const rest = items[verb + 1]?.lower === 'back' || items[verb + 1]?.lower === 'out' ? verb + 2 : verb + 1;
  const told = first < verb ? endsThere(items[rest]) : items[rest]?.tag === 'name' || items[rest]?.tag === 'determiner';
  return told ? { verb: { lemma: lemmaOf(word), class: 'speech', takes: 'clause', alsoNoun: false }, form: 'past' } : null;
}

const isOfSpeaker = (item: Item | undefined): boolean =>
  isNominal(item) || ['determiner', 'possessive', 'possessive-s', 'pronoun'].includes(item?.tag ?? '');

/** Whether a quotation that opens the sentence ends at an item, and its clause goes on. */
function isSpoken(items: readonly Item[], end: number): boolean {
  const at = isComma(items[end]) ? end - 1 : end;
  const quotation = items[at];
  if (at !== 0 || quotation === undefined || !isQuotation(quotation) || quotation.last - quotation.first < SHORTEST) return false;
  return at < end || /^[,?!]$|^…$|^--+$/.test(quotation.ending ?? '');
}

const endsThere = (item: Item | undefined): boolean =>
  isStop(item) || isComma(item) || isQuotation(item) || item?.tag === 'adverb' || item?.tag === 'preposition' || item?.tag === 'time';
