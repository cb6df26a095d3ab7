import type { AuditEvent } from './audit-chain.ts';
import { lastClosedDay, rootHash } from './audit-roots.ts';
import { dayAfter, dayOf } from '../days.ts';
import type { DayRoot, DayTip } from './audit-roots.ts';
import type { ChainFault } from './verify-chain.ts';

/** A day's root as it lies in its bucket. */
export interface StoredRoot {
  readonly day: string;
  /** The first that was written; null where it cannot be read as one. */
  readonly root: DayRoot | null;
  /** How often the day's object was written or deleted: once, where all is well. */
  readonly versions: number;
}

/** What is wrong with a day's root. */
export interface RootFault {
  readonly day: string;
  readonly problem: 'changed' | 'overwritten' | 'missing';
  readonly detail: string;
}

/**
 * Checks the roots against themselves and one another, and that they were written up to now: whoever makes `tend` believe that they were is to be seen.
 * @param roots by day, in order
 * @param readAt when they were read; the last day may be a day late
 */
export function verifyRoots(roots: readonly StoredRoot[], readAt: Date): RootFault[] {
  const faults: RootFault[] = [];
  const fault = (day: string, problem: RootFault['problem'], detail: string): void => void faults.push({ day, problem, detail });
  let before: StoredRoot | undefined;
  for (const stored of roots) {
    const { day, root, versions } = stored;
    for (let gap = dayAfter(before?.day ?? dayAfter(day, -1)); gap < day; gap = dayAfter(gap)) fault(gap, 'missing', 'no root was written');
    if (versions > 1) fault(day, 'overwritten', `it was written or deleted ${versions} times; the first one is checked`);
    if (!isSound(stored)) fault(day, 'changed', 'its contents do not give the hash that it carries');
    else if (before !== undefined && dayAfter(before.day) === day && before.root !== null && root?.previous !== before.root.hash) {
      fault(day, 'changed', 'it does not follow the root of the day before');
    }
    before = stored;
  }
  const due = dayAfter(lastClosedDay(readAt), -1);
  for (let day = dayAfter(before?.day ?? due); day <= due; day = dayAfter(day)) fault(day, 'missing', 'no root was written');
  return faults;
}

/** Whether a root is the day's, and its contents give the hash that it carries. */
export const isSound = ({ day, root }: Pick<StoredRoot, 'day' | 'root'>): boolean =>
  root !== null && root.day === day && root.hash === rootHash(root);

/** The events of a chain, by number, whole or not. */
type Chain = ReadonlyMap<number, Partial<AuditEvent>>;

/**
 * Holds chains against the roots, which keep what somebody with power over both tables could otherwise make unseen: a chain that is gone, cut short or
 * written anew, and an event that was put on a day when that was over.
 * @param roots by day, in order; unsound ones vouch for nothing
 * @param chains by id
 */
export function verifyAgainstRoots(roots: readonly StoredRoot[], chains: ReadonlyMap<string, Chain>): ChainFault[] {
  const sound = roots.filter(isSound).flatMap(({ root }) => root ?? []);
  const tips = tipsByChain(sound);
  const faults = [...tips].flatMap(([chain, known]) => firstBroken(chain, known, chains.get(chain)) ?? []);
  const days = new Set(sound.map(({ day }) => day));
  for (const [chain, events] of chains) {
    for (const [seq, { at }] of events) {
      if (at === undefined) continue;
      const day = dayOf(at);
      // What came too late for a root is in the next one, so it takes both to say that neither knows.
      if (!days.has(day) || !days.has(dayAfter(day))) continue;
      const covered = tips.get(chain)?.find((tip) => tip.seq >= seq)?.day;
      if (covered !== undefined && covered <= dayAfter(day)) continue;
      faults.push({ chain, seq, problem: 'unknown', detail: `it is dated ${day}, and the root of that day does not know it` });
    }
  }
  return faults;
}

/** Where a chain stood at the end of a day, as the day's root knows it. */
export interface KnownTip extends DayTip {
  readonly day: string;
}

/** What the roots say of each chain, first to last. */
function tipsByChain(roots: readonly DayRoot[]): ReadonlyMap<string, readonly KnownTip[]> {
  const tips = new Map<string, KnownTip[]>();
  for (const { day, tips: ofDay } of roots) {
    for (const tip of ofDay) {
      const known = tips.get(tip.chain) ?? [];
      known.push({ ...tip, day });
      tips.set(tip.chain, known);
    }
  }
  return tips;
}

/** The first place where a chain is not what the roots know; undefined where it is. */
export function firstBroken(chain: string, known: readonly KnownTip[], events: Chain | undefined): ChainFault | undefined {
  if (events === undefined || events.size === 0) {
    const last = known.at(-1);
    return { chain, seq: 0, problem: 'deleted', detail: `the root of ${last?.day} knows it up to event ${last?.seq}` };
  }
  for (const { day, seq, hash } of known) {
    const event = events.get(seq);
    if (event === undefined) return { chain, seq, problem: 'missing', detail: `the root of ${day} knows it` };
    if (event.hash !== hash) return { chain, seq, problem: 'overwritten', detail: `the root of ${day} knows another event of this number` };
  }
  return undefined;
}
