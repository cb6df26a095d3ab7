import { hasFinite, isFinite } from '../clauses/items.ts';
import { words } from '../lexicon/words.ts';
import type { Item } from '../text/sentences.ts';
import { qualifies } from './complements.ts';
import { FAR } from './things.ts';

/** Words for reporting where they only name somebody or something, or tell who it is. Each takes the word's place among the items of its sentence. */
type At = (items: readonly Item[], at: number) => boolean;

/** "Based on early estimates", "ministry estimates from last month show". */
export const isEstimate: At = (items, at) => {
  const behind = OF_ESTIMATES.test(items[at - 1]?.lower ?? '') && items[at - 2]?.tag === 'preposition';
  return items[at]?.lower === 'estimates' && (behind || (isWhen(items[at + 1]) && qualifies(items, at)));
};
const isWhen = (item: Item | undefined): boolean => item?.tag === 'preposition' || item?.tag === 'time' || item?.lower === 'last';
const OF_ESTIMATES = /^(?:early|earlier|preliminary|initial|first|previous|official|rough|internal|latest|conservative)$/;

/** "A woman who described herself as a nurse said". */
export const isIntroduction: At = (items, at) =>
  items[at - 1]?.lower === 'who' && /^(?:him|her|it|them)sel(?:f|ves)$/.test(items[at + 1]?.lower ?? '');

/** "Two other accused who were on the list", "the accused were led away", "accused Ravi Menon was held": the people in the dock. */
export const isInDock: At = (items, at) => {
  if (items[at]?.lower !== 'accused') return false;
  if (isTitle(items, at)) return true;
  const next = items[at + 1];
  const several = ['determiner', 'number'].includes(items[at - 1]?.tag ?? '') || IN_DOCK.has(items[at - 1]?.lower ?? '');
  return several && (next?.tag === 'auxiliary' || next?.tag === 'mark' || /^(?:who|whose|persons?)$/.test(next?.lower ?? ''));
};
const IN_DOCK = words('other first second third fourth main prime co all both two three four five six');

/** "Advocates Anwar Khan and Ann Lee appeared for the firm". */
export const areLawyers: At = (items, at) => items[at]?.lower === 'advocates' && isTitle(items, at);

/** Whether a word is a title, with a name and what its bearer did behind it: where a clause opens. */
const isTitle: At = (items, at) => {
  const before = items[at - 1];
  const opens = before === undefined || ['mark', 'coordinator', 'subordinator'].includes(before.tag) || before.lower === 'that';
  if (!opens || items[at + 1]?.tag !== 'name') return false;
  let i = at + 1;
  while (i < items.length && i - at < FAR && (items[i]?.tag === 'name' || items[i]?.text === ',' || items[i]?.lower === 'and')) i++;
  return isFinite(items, i);
};

/** "Three people reported missing", "a van reported stolen". */
export const isMissing: At = (items, at) =>
  items[at]?.lower === 'reported' &&
  /^(?:missing|stolen|dead|trapped|injured|killed)$/.test(items[at + 1]?.lower ?? '') &&
  hasFinite(items, at + 2, items.length - 1);

/** "…, reports claim": a noun before what the reports do. */
export const areReports: At = (items, at) =>
  items[at]?.lower === 'reports' && /^(?:claim|say|suggest|indicate|allege)$/.test(items[at + 1]?.lower ?? '');

/** "Newly described fossils": how long that is known, not what is said of them. */
export const isFresh: At = (items, at) =>
  at === 1 && items[0]?.lower === 'newly' && items[at]?.lower.endsWith('ed') === true && items[at + 1]?.tag === 'noun';
