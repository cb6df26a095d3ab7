import { isFinite, isNominal } from '../clauses/items.ts';
import { phraseStart } from '../clauses/noun-phrase.ts';
import { ATTRIBUTING_VERBS } from '../lexicon/reports/verbs.ts';
import type { Item } from '../text/sentences.ts';

/** How far behind "accused of" its subject's own verb may stand. */
const FAR = 16;

/**
 * "A man accused of arson | denied it", "the driver found guilty of it | says": a participle that only tells who somebody is who says something further on.
 * @param verb the item of the participle
 */
export function isInSubject(items: readonly Item[], verb: number): boolean {
  if (!isNominal(items[verb - 1]) || !/^(?:of|with|over|in|for|guilty|after)$/.test(items[verb + 1]?.lower ?? '')) return false;
  for (let i = verb + 2; i < items.length && i - verb < FAR; i++) {
    const item = items[i];
    if (item === undefined || item.tag === 'mark' || item.tag === 'quotation' || item.tag === 'subordinator' || item.tag === 'pronoun')
      return false;
    if (!isFinite(items, i) && ATTRIBUTING_VERBS.get(item.lower)?.form !== 's') continue;
    const said = item.tag === 'auxiliary' ? items.slice(i + 1, i + 3).some(reports) : reports(item);
    return said && (phraseStart(items, i - 1, 0) ?? verb) < verb;
  }
  return false;
}

const reports = ({ lower }: Item): boolean => ATTRIBUTING_VERBS.has(lower);
