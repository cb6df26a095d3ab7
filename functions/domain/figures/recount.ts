import type { AuditEvent } from '../review/audit/audit-chain.ts';
import { dayOf } from '../review/days.ts';
import { pairOf } from './agreement.ts';
import type { Counters } from './counters.ts';
import { bucketOf } from './histogram.ts';

/** All counters there are, of desks and of persons, by `desk day` and `person day`. */
export interface Recount {
  readonly desks: ReadonlyMap<string, Counters>;
  readonly persons: ReadonlyMap<string, Counters>;
}

/** What one chain's events have told so far. */
interface Told {
  desk: string | null;
  /** How the claim came before the desk. */
  how: string;
  enlistedAt: string | null;
  takenAt: string | null;
  /** The ruling that a second one may stand beside: given in the current round, and not given back. */
  ruling: { readonly round: unknown; readonly by: string; readonly finding: string } | null;
}

/**
 * Counts all figures anew, from audit events alone. It shares no rule with `tally`, which counts what is written: where the two differ, a counter was
 * missed or an event was.
 * @param chains the events of each claim, first to last
 */
export function recount(chains: Iterable<readonly AuditEvent[]>): Recount {
  const [desks, persons] = [new Totals(), new Totals()];
  for (const chain of chains) {
    const told: Told = { desk: null, how: 'found', enlistedAt: null, takenAt: null, ruling: null };
    for (const event of chain) recountEvent(told, event, desks, persons);
  }
  return { desks: desks.all(), persons: persons.all() };
}

function recountEvent(told: Told, event: AuditEvent, desks: Totals, persons: Totals): void {
  const { type, actor, at, facts } = event;
  const day = dayOf(at);
  const ofDesk = (name: string): void => {
    if (told.desk !== null) desks.add(`${told.desk} ${day}`, name);
  };
  const ofActor = (name: string): void => {
    if (actor !== 'system') persons.add(`${actor} ${day}`, name);
  };
  if (type === 'enlisted') {
    told.desk = String(facts['desk']);
    told.enlistedAt = at;
    // Events from before there was a line do not tell.
    if ('line' in facts) ofDesk(`line:${facts['line']}`);
  }
  // What people bring says to which desk, and how.
  if (type === 'added' || type === 'raised' || type === 'split-off') {
    told.desk = String(facts['desk']);
    told.how = String(facts['how']);
    if (type !== 'added') told.enlistedAt = at;
  }
  // What moves a claim counts for the desk that has it from then on.
  if (type === 'moved') told.desk = String(facts['to']);
  ofDesk(`event:${type}`);
  ofActor(`event:${type}`);
  recountFinder(told, event, ofDesk);
  if (type === 'skipped' || type === 'parked' || type === 'dismissed' || type === 'restored') ofDesk(`${type}:${facts['reason']}`);
  else if (type === 'taken') told.takenAt = at;
  else if (type === 'returned') told.ruling = null;
  else if (type === 'decided') {
    ofDesk(`finding:${String(facts['finding'])}`);
    if (facts['as'] === 'first' && told.enlistedAt !== null) ofDesk(bucketOf(seconds(told.enlistedAt, at)));
  } else if (type === 'reviewed') {
    if (told.takenAt !== null) ofActor(bucketOf(seconds(told.takenAt, at)));
    const second = String(facts['finding']);
    if (told.ruling !== null && told.ruling.round === facts['round']) {
      const { by, finding } = told.ruling;
      ofDesk(pairOf(finding, second));
      persons.add(`${by} ${day}`, pairOf(finding, second));
      ofActor(pairOf(second, finding));
    }
    told.ruling = { round: facts['round'], by: actor, finding: second };
  }
}

/** What is told of the finder: of a claim that it found, whether a person called it a mistake; of one that it missed, that it did. */
function recountFinder({ how }: Told, { type, facts }: AuditEvent, count: (name: string) => void): void {
  const wasMissed = how === 'added' || how === 'raised';
  if (type === 'added' || type === 'raised') {
    if (wasMissed) count('judged:missed');
  } else if (type === 'dismissed' || type === 'restored') {
    if (wasMissed) count(type === 'dismissed' ? 'unjudged:missed' : 'judged:missed');
    else if (how === 'found') {
      count(`${type === 'dismissed' ? 'judged' : 'unjudged'}:${facts['reason'] === 'finder-mistake' ? 'mistake' : 'right'}`);
    }
  } else if (type === 'decided' && facts['as'] === 'first' && how === 'found') count('judged:right');
}

const seconds = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1000;

/** Counters by what they are of. */
class Totals {
  readonly #counters = new Map<string, Map<string, number>>();

  add(of: string, name: string): void {
    const counters = this.#counters.get(of) ?? new Map<string, number>();
    counters.set(name, (counters.get(name) ?? 0) + 1);
    this.#counters.set(of, counters);
  }

  all(): ReadonlyMap<string, Counters> {
    return new Map([...this.#counters].map(([of, counters]) => [of, Object.fromEntries(counters)]));
  }
}
