import type { ClaimRecord } from '../review/claim-record.ts';
import type { Person } from '../review/claim/person.ts';
import type { EventDraft } from '../review/transition.ts';
import { dayOf } from '../review/days.ts';
import { addUp } from './counters.ts';
import type { Counters } from './counters.ts';
import { pairOf } from './agreement.ts';
import { finderCounters } from './finder.ts';
import { bucketOf } from './histogram.ts';

/** What is counted together: a desk's day, or a person's. */
export type Tally =
  | { readonly of: 'desk'; readonly desk: string; readonly day: string; readonly counters: Counters }
  | { readonly of: 'person'; readonly person: string; readonly day: string; readonly counters: Counters };

/** One claim's change, as it is about to be written. */
export interface CountedChange {
  readonly before: ClaimRecord;
  readonly after: ClaimRecord;
  readonly events: readonly EventDraft[];
}

/** Events whose reasons are counted. */
const REASONED: ReadonlySet<string> = new Set(['skipped', 'parked', 'dismissed', 'restored']);

const secondsBetween = (from: string, to: Date): number => (to.getTime() - Date.parse(from)) / 1000;

/**
 * What changes of claims add to the figures: every figure of a day is counted here and nowhere else, from what is written in the same transaction.
 * A day is the one of `now`, in UTC.
 */
export function tally(changes: readonly CountedChange[], now: Date): Tally[] {
  const day = dayOf(now);
  const [desks, persons] = [new Map<string, Counters[]>(), new Map<string, Counters[]>()];
  for (const { before, after, events } of changes) {
    const desk = after.desk ?? before.desk;
    for (const event of events) {
      const happened = { [`event:${event.type}`]: 1 };
      const details = [detailOf(event), finderCounters(after.brought.how, event), timeToVerdict(before, event, now), pairIn(before, event)];
      if (desk !== null) add(desks, desk, addUp([happened, ...details]));
      if (event.actor === 'system') continue;
      // Why somebody skips or parks is not kept about them.
      add(persons, event.actor, addUp([happened, timeAtWork(before, event, now), pairIn(before, event, 'mirrored')]));
      // The one who ruled first learns of the pair when it is one.
      const first = firstOfPair(before, event);
      if (first !== undefined) add(persons, first.by.id, pairIn(before, event));
    }
  }
  return [
    ...[...desks].map(([desk, all]) => ({ of: 'desk' as const, desk, day, counters: addUp(all) })),
    ...[...persons].map(([person, all]) => ({ of: 'person' as const, person, day, counters: addUp(all) })),
  ];
}

const add = (to: Map<string, Counters[]>, whose: string, counters: Counters): void =>
  void to.set(whose, [...(to.get(whose) ?? []), counters]);

function detailOf({ type, facts }: EventDraft): Counters {
  if (REASONED.has(type)) return { [`${type}:${String(facts['reason'])}`]: 1 };
  if (type === 'enlisted' && facts['line'] !== undefined) return { [`line:${facts['line']}`]: 1 };
  return type === 'decided' ? { [`finding:${String(facts['finding'])}`]: 1 } : {};
}

/** From when the claim came on the docket to its first verdict, rulings that were given back included: what comes after a verdict is another story. */
const timeToVerdict = ({ enlistedAt, round }: ClaimRecord, { type }: EventDraft, now: Date): Counters =>
  type === 'decided' && enlistedAt !== null && round.cause === 'first' ? { [bucketOf(secondsBetween(enlistedAt, now))]: 1 } : {};

/** From when the reviewer took the claim to their ruling. */
const timeAtWork = ({ lease }: ClaimRecord, { type }: EventDraft, now: Date): Counters =>
  type === 'reviewed' && lease !== null ? { [bucketOf(secondsBetween(lease.takenAt, now))]: 1 } : {};

/** The review that a second one, made without seeing it, now stands beside. A sign-off is no second opinion: it has seen the first. */
function firstOfPair({ stage, round }: ClaimRecord, { type }: EventDraft): { readonly by: Person; readonly finding: string } | undefined {
  return type === 'reviewed' && stage === 'second' ? round.reviews.at(-1) : undefined;
}

function pairIn(before: ClaimRecord, event: EventDraft, order: 'as made' | 'mirrored' = 'as made'): Counters {
  const first = firstOfPair(before, event);
  if (first === undefined) return {};
  const second = String(event.facts['finding']);
  return { [order === 'as made' ? pairOf(first.finding, second) : pairOf(second, first.finding)]: 1 };
}
