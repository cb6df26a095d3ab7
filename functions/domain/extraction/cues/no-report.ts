import { isFinite } from '../clauses/items.ts';
import { ANSWERING, ASSERTIONS, THINGS_FOUND } from '../lexicon/cue-words.ts';
import type { Item } from '../text/sentences.ts';
import { lemmaOf } from '../verbs/lemma.ts';

/** Why a word that may report does not: `found` by looking, not by finding out; a noun for what was said before, `answered` here. */
export type NoReport = 'found' | 'answered';

/** Whether the rules see that the word at `i` reports nothing, and why; null where they do not. */
export function noReport(items: readonly Item[], i: number): NoReport | null {
  if (isAnswered(items, i)) return 'answered';
  return lemmaOf(items[i]?.lower ?? '') === 'find' && findsThing(items, i) ? 'found' : null;
}

/** ", claims the company called false": a noun for what was said before, with somebody's answer to it. */
export const isAnswered = (items: readonly Item[], i: number): boolean =>
  ASSERTIONS.has(items[i]?.lower ?? '') &&
  items[i - 1]?.text === ',' &&
  items.slice(i + 1, i + 9).some(({ lower }) => ANSWERING.has(lemmaOf(lower)));

/** "A gun found at the scene", "police found three guns in the car": nobody tells what was found out. */
function findsThing(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1];
  if (next === undefined || /^(?:no|that|how)$/.test(next.lower)) return false;
  let thing = next.tag === 'preposition';
  for (let i = verb + 1; i < items.length && i - verb < 12; i++) {
    const item = items[i];
    if (item === undefined || item.lower === 'that' || item.tag === 'quotation' || item.text === ':') return false;
    if (isFinite(items, i)) return next.tag === 'preposition';
    if (item.tag === 'mark' && next.tag !== 'preposition') break;
    thing ||= THINGS_FOUND.has(item.lower);
  }
  return thing;
}
