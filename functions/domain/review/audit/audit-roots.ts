import { createHash } from 'node:crypto';
import type { AuditEvent } from './audit-chain.ts';
import { canonicalJson } from './canonical-json.ts';
import { dayAfter, dayOf } from '../days.ts';
import type { ChainTip } from '../claim-record.ts';

/** Where a chain stood at the end of a day on which it grew. */
export interface DayTip extends ChainTip {
  readonly chain: string;
}

/**
 * What every chain that grew on a day had come to, in one hash. A chain's last hash covers all its events, and `previous` the roots of all days
 * before, so one root vouches for everything up to its day.
 */
export interface DayRoot {
  readonly schema: 1;
  /** The day in UTC: `2026-11-25`. */
  readonly day: string;
  /** `hash` of the day before; null for the first. */
  readonly previous: string | null;
  /** By chain, in code-unit order. */
  readonly tips: readonly DayTip[];
  /** SHA-256, in hex, of the canonical JSON of all else. */
  readonly hash: string;
}

/**
 * How long after its end a day is closed, in milliseconds: as long as any function may run. Whatever was begun on the day, and dated so, is written by then.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
const GRACE_MILLISECONDS = 15 * 60_000;

/** The last day that is closed. */
export const lastClosedDay = (now: Date): string => dayAfter(dayOf(new Date(now.getTime() - GRACE_MILLISECONDS)), -1);

/** The hash that a root must carry. */
export function rootHash({ schema, day, previous, tips }: Omit<DayRoot, 'hash'>): string {
  const plain = tips.map(({ chain, seq, hash }) => ({ chain, seq, hash }));
  return createHash('sha256')
    .update(canonicalJson({ schema, day, previous, tips: plain }))
    .digest('hex');
}

/**
 * The root of a day.
 * @param before the root of the day before; undefined for the first
 * @param tips the chains that grew on the day, in any order
 * @param late what the day before has by now, in any order. What its root does not know came too late for it, and is taken up here.
 */
export function makeRoot(day: string, before: DayRoot | undefined, tips: readonly DayTip[], late: readonly DayTip[] = []): DayRoot {
  const known = new Map(before?.tips.map((tip) => [tip.chain, tip.seq]));
  const byChain = new Map<string, DayTip>();
  for (const tip of [...late.filter(({ chain, seq }) => seq > (known.get(chain) ?? 0)), ...tips]) {
    const { chain, seq, hash } = tip;
    if (seq > (byChain.get(chain)?.seq ?? 0)) byChain.set(chain, { chain, seq, hash });
  }
  const sorted = [...byChain.values()].toSorted((a, b) => (a.chain < b.chain ? -1 : 1));
  const unhashed = { schema: 1, day, previous: before?.hash ?? null, tips: sorted } as const;
  return { ...unhashed, hash: rootHash(unhashed) };
}

/** The tip that an event leaves its chain at. */
export const tipAfter = ({ chain, seq, hash }: AuditEvent): DayTip => ({ chain, seq, hash });
