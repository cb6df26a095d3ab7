import { isFinite } from '../clauses/items.ts';
import { NUMBER_WORDS } from '../lexicon/numbers.ts';
import type { Item } from '../text/sentences.ts';

/** "put the toll at 31": a figure follows. */
export function putsAt(items: readonly Item[], verb: number): boolean {
  for (let i = verb + 1; i < items.length && i - verb < 14; i++) {
    if (items[i]?.tag === 'mark') return false;
    if (items[i]?.lower === 'at' && items[i + 1]?.tag === 'quotation') return true;
    if (items[i]?.lower === 'at' && items.slice(i + 1, i + 5).some((item) => item.tag === 'number' || NUMBER_WORDS.has(item.lower)))
      return true;
  }
  return false;
}

/** "Appealed for calm", "appealed to drivers to stay away"; not "appealed against the verdict", "appealed to the high court". */
export function asksFor(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1]?.lower;
  if (next === 'for') return true;
  return next === 'to' && items.slice(verb + 3, verb + 12).some(({ lower }) => lower === 'to' || lower === 'for');
}

/** Whether a participle only qualifies the noun before it: a finite verb follows with nothing but a phrase between. */
export function qualifies(items: readonly Item[], verb: number): boolean {
  for (let i = verb + 1; i < items.length && i - verb < 9; i++) {
    const item = items[i];
    if (item === undefined || item.tag === 'mark' || item.tag === 'quotation' || item.tag === 'subordinator' || item.tag === 'pronoun')
      return false;
    if (isFinite(items, i)) return true;
  }
  return false;
}

/** That, a quotation, a colon, the clause's end or a finite verb follows: something is said, not handled. */
export function clauseFollows(items: readonly Item[], verb: number, lemma: string): boolean {
  const next = items[verb + 1];
  if (next === undefined || next.tag === 'mark' || next.tag === 'quotation' || next.lower === 'that' || next.lower === 'how') return true;
  if (verb > 0 && (items[0]?.tag === 'quotation' || items[verb - 1]?.tag === 'quotation')) return true;
  if (lemma === 'continue' || next.lower === 'to') return lemma === 'agree' || lemma === 'volunteer';
  if (lemma === 'charge' && /^(?:with|over|after)$/.test(next.lower)) return true;
  if (lemma === 'charge' && next.tag !== 'preposition') return items.slice(verb, verb + 10).some((item) => item.lower === 'with');
  for (let i = verb + 1; i < items.length && i - verb < 14; i++) {
    const item = items[i];
    if (item === undefined || (item.tag === 'mark' && item.text !== ',' && item.text !== ':')) return false;
    if (item.text === ':' || item.tag === 'quotation' || item.lower === 'that' || isFinite(items, i)) return true;
  }
  return false;
}

/** How far back a clause may end that a short "X wrote on Monday" follows, and how far on that may go. */
const CLOSE = 12;

/** "The dam is unsafe, engineers wrote in a note to the mayor.": a clause stands before, and nothing but where and when follows. */
export function clausePrecedes(items: readonly Item[], verb: number): boolean {
  for (let i = verb + 1; i < items.length; i++) {
    const item = items[i];
    if (item === undefined || /^[.,;]$/.test(item.text)) break;
    if (i - verb > CLOSE || item.tag === 'mark' || item.tag === 'quotation' || item.tag === 'subordinator' || isFinite(items, i))
      return false;
  }
  let comma = verb - 1;
  while (comma > 0 && verb - comma < CLOSE && items[comma]?.text !== ',' && !isFinite(items, comma)) comma--;
  if (items[comma]?.text !== ',') return false;
  for (let i = comma - 1; i >= 0; i--) if (isFinite(items, i)) return true;
  return false;
}

/** Whether what follows may open the content of a report. */
export const takesContent = (next: Item | undefined): boolean =>
  next !== undefined &&
  (['adverb', 'determiner', 'pronoun', 'object-pronoun', 'possessive', 'quotation', 'name', 'number', 'time'].includes(next.tag) ||
    /^(?:that|how|why|what|whether|if|there|no|:|-|to|more|,)$/.test(next.lower) ||
    (next.tag === 'noun' && next.lower.length > 2));
