import type { VerbCue } from '../../cues/verb-cues.ts';
import type { Item } from '../../text/sentences.ts';
import type { TokenRange } from '../attribution.ts';

const HEARING = /^(?:court|jury|jurors|inquest|inquiry|tribunal|hearing|committee|trial|panel|magistrates)$/;

/** "The court heard": what was said there. */
export const isHearing = (items: readonly Item[], source: readonly TokenRange[]): boolean =>
  items.some((item) => HEARING.test(item.lower) && source.some(([first, last]) => first <= item.first && item.first <= last));

/** "Jurors were told": they stand for whoever spoke before them. */
export const isHeard = (items: readonly Item[], { first }: VerbCue): boolean => HEARING.test(items[first - 1]?.lower ?? '');
