import type { VerbCue } from '../cues/verb-cues.ts';
import { ATTRIBUTING_VERBS } from '../lexicon/reports/verbs.ts';
import type { Item } from '../text/sentences.ts';
import type { ItemRange } from './items.ts';
import { isComma, isFinite, isNominal } from './items.ts';
import { sourceBefore } from './source.ts';

/** "who a soldier said had been executed", "which he called", "the people it claims were": the content's head stands before the source. */
export function isRelative(items: readonly Item[], source: ItemRange, cue: VerbCue): boolean {
  const before = items[source[0] - 1];
  const own = items[source[0]];
  if (own?.lower === 'who' || own?.lower === 'which' || own?.lower === 'that') return true;
  // "in which she says": the clause has its content behind it
  if (before === undefined || items[source[0] - 2]?.tag === 'preposition') return false;
  if (['who', 'which', 'whom', 'what'].includes(before.lower) || (before.lower === 'that' && isNominal(items[source[0] - 2]))) return true;
  return isNominal(before) && isFinite(items, cue.last + 1) && (own?.tag === 'pronoun' || own?.tag === 'determiner');
}

/** The words before the source that a relative clause speaks of, or that speak in it ("a man who said"). */
export function antecedentOf(items: readonly Item[], source: ItemRange, cue: VerbCue): { range: ItemRange; asSource: boolean } | null {
  const own = items[source[0]];
  const selfRelative = own !== undefined && ['who', 'which', 'that'].includes(own.lower) && source[0] === source[1];
  const pronoun = selfRelative
    ? source[0]
    : ['who', 'which', 'whom', 'what', 'that'].includes(items[source[0] - 1]?.lower ?? '')
      ? source[0] - 1
      : source[0];
  if (items[pronoun]?.lower === 'what') return { range: [pronoun, pronoun], asSource: false };
  const end = isComma(items[pronoun - 1]) ? pronoun - 1 : pronoun;
  const nearest = sourceBefore(items, end, 0);
  if (nearest === null) return null;
  const phrase = withCoordinated(items, nearest);
  if (selfRelative && !isFinite(items, cue.last + 1)) return { range: phrase, asSource: true };
  return { range: pronoun > phrase[1] && pronoun < source[0] ? [phrase[0], pronoun] : phrase, asSource: false };
}

/** "images of bodies and weapons it claims were": both sides of the conjunction, unless a verb stands between. */
function withCoordinated(items: readonly Item[], [from, to]: ItemRange): ItemRange {
  if (items[from - 1]?.lower !== 'and' || !isNominal(items[from - 2])) return [from, to];
  const left = sourceBefore(items, from - 1, 0);
  return left === null ? [from, to] : [left[0] + (ATTRIBUTING_VERBS.has(items[left[0]]?.lower ?? '') ? 1 : 0), to];
}
