import { DISMISSED_AS_MISTAKE } from '../../../config/reasons.ts';
import type { WayBrought } from '../review/claim/brought.ts';
import type { EventDraft } from '../review/transition.ts';
import type { Counters } from './counters.ts';
import { group } from './counters.ts';

/** How well claims are found, as people judged it. Null where there is nothing to judge by. */
export interface FinderFigures {
  /** Found for checking, and dismissed or ruled by a person: rightly so, or called a mistake. */
  readonly right: number;
  readonly mistakes: number;
  /** Added by a person, or put on the docket by one; what the outlet says on its own account left out, since nobody seeks that. */
  readonly missed: number;
  /** right / (right + mistakes) */
  readonly precision: number | null;
  /** right / (right + missed); null until somebody adds a claim that was missed, since nobody may have looked. */
  readonly recall: number | null;
}

type Judged = 'right' | 'mistake' | 'missed';

const MISSED: ReadonlySet<WayBrought> = new Set<WayBrought>(['added', 'raised']);

/**
 * What an event of a claim that came about so tells of the finder. A claim is judged once: by its dismissal, until that is taken back, or by its first
 * verdict, after which nobody can dismiss it. What somebody added counts as missed until it is dismissed.
 */
export function finderCounters(how: WayBrought, { type, facts }: Pick<EventDraft, 'type' | 'facts'>): Counters {
  const judged: Judged | null = judgedBy(how, type, facts);
  if (judged === null) return {};
  const takenBack = MISSED.has(how) ? type === 'dismissed' : type === 'restored';
  return { [`${takenBack ? 'unjudged' : 'judged'}:${judged}`]: 1 };
}

function judgedBy(how: WayBrought, type: EventDraft['type'], facts: EventDraft['facts']): Judged | null {
  const isTriage = type === 'dismissed' || type === 'restored';
  if (MISSED.has(how)) return isTriage || type === 'added' || type === 'raised' ? 'missed' : null;
  if (how !== 'found') return null;
  if (isTriage) return facts['reason'] === DISMISSED_AS_MISTAKE ? 'mistake' : 'right';
  return type === 'decided' && facts['as'] === 'first' ? 'right' : null;
}

/** The finder's figures out of counters. Of what is taken back on a later day, that day's own are less than nothing, and count as nothing. */
export function finderFigures(counters: Counters): FinderFigures {
  const [done, undone] = [group(counters, 'judged'), group(counters, 'unjudged')];
  const net = (judged: Judged): number => Math.max(0, (done[judged] ?? 0) - (undone[judged] ?? 0));
  const [right, mistakes, missed] = [net('right'), net('mistake'), net('missed')];
  const share = (others: number): number | null => (right + others === 0 ? null : right / (right + others));
  return { right, mistakes, missed, precision: share(mistakes), recall: missed === 0 ? null : share(missed) };
}
