import { hasFinite, isThatOfClause } from '../clauses/items.ts';
import type { VerbEntry } from '../lexicon/reports/verbs.ts';
import type { Item } from '../text/sentences.ts';
import { FAR } from './things.ts';

/** "The court held that the levy was lawful", "held on Tuesday that": what is held otherwise is no opinion. Null for any other word at `i`. */
export function heldThat(items: readonly Item[], i: number): VerbEntry | null {
  const verb = items[i]?.lower;
  if (verb !== 'held' && verb !== 'holds') return null;
  const when = items[i + 1];
  if (when?.lower !== 'that' && when?.lower !== 'on' && when?.lower !== 'in' && when?.tag !== 'time') return null;
  const that = items.slice(i + 1, i + FAR).findIndex(({ lower, tag }) => lower === 'that' || tag === 'mark' || tag === 'quotation') + i + 1;
  if (!isThatOfClause(items, that) || isLoneNoun(items, that + 1) || !hasFinite(items, that, items.length - 1)) return null;
  return {
    verb: { lemma: 'hold', class: 'speech', takes: 'clause', alsoNoun: false },
    form: verb === 'holds' ? 's' : 'past-or-participle',
  };
}

/** "That post": a noun by itself, of which no clause begins. */
const isLoneNoun = (items: readonly Item[], at: number): boolean =>
  (items[at]?.tag === 'noun' || items[at]?.tag === 'verb') && !items[at]?.lower.endsWith('s') && items[at + 1]?.tag === 'preposition';
