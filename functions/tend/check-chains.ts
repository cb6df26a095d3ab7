import type { S3Client } from '@aws-sdk/client-s3';
import type { DayRoot } from '../domain/review/audit/audit-roots.ts';
import { dayAfter } from '../domain/review/days.ts';
import { verifyChain } from '../domain/review/audit/verify-chain.ts';
import type { ChainFault } from '../domain/review/audit/verify-chain.ts';
import { firstBroken, isSound } from '../domain/review/audit/verify-roots.ts';
import type { KnownTip } from '../domain/review/audit/verify-roots.ts';
import { readChain } from '../ledger/audit/audit-events.ts';
import { keepChecking, readChecking, readTip } from '../ledger/audit/checked-chains.ts';
import type { BrokenChain } from '../ledger/audit/checked-chains.ts';
import { lastDayClosed } from '../ledger/audit/closed-days.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { UnknownSchema } from '../ledger/schema.ts';
import { getRoot } from '../objects/day-roots.ts';
import { logger } from '../runtime/telemetry.ts';
import type { ClosingServices } from './close-days.ts';

/** What one run found. */
export interface Checked {
  readonly checked: number;
  /** Chains, and the day's root, that are not what they were; those found earlier, and still so, among them. */
  readonly broken: number;
}

/** How many chains one run checks: 144,000 a day. */
const CHAINS_A_RUN = 100;
/** How many at a time. */
const AT_ONCE = 10;
/** Broken chains are looked at again in each run, so that it shows when they are whole again: so many, for so long. */
const REMEMBERED = 100;
const REMEMBERED_MILLISECONDS = 7 * 86_400_000;

/**
 * Checks, a part in each run, the chains that grew on the days that are closed: against the root of their day, which nobody can change, against the ledger's tips,
 * and each event against the one before. What is wrong is logged with ids only. Words, and chains that did not grow since, are for `docket audit`.
 */
export async function checkChains({ ledger, s3, roots }: ClosingServices, now: Date): Promise<Checked> {
  const through = await lastDayClosed(ledger);
  if (through === undefined) return { checked: 0, broken: 0 };
  const last = (await readChecking(ledger)) ?? { day: through, next: 0, broken: [] };
  let { day, next } = last;
  let root = await rootOf(s3, roots, day);
  if (next >= (root?.tips.length ?? 0) && day < through) {
    day = dayAfter(day);
    next = 0;
    root = await rootOf(s3, roots, day);
  }
  if (root === undefined) logger.error('The audit is broken', { day, problem: 'changed', detail: 'the root of the day is not sound' });
  const due = root?.tips.slice(next, next + CHAINS_A_RUN).map((tip) => ({ ...tip, day })) ?? [];
  const newly = await brokenAmong(ledger, due);
  const still = await brokenAmong(
    ledger,
    last.broken.filter(({ foundAt }) => Date.parse(foundAt) > now.getTime() - REMEMBERED_MILLISECONDS),
  );
  const broken = [...still, ...newly.map((tip): BrokenChain => ({ ...tip, foundAt: now.toISOString() }))].slice(-REMEMBERED);
  if (due.length > 0 || day !== last.day || broken.length !== last.broken.length) {
    await keepChecking(ledger, { day, next: next + due.length, broken });
  }
  return { checked: due.length, broken: still.length + newly.length + (root === undefined ? 1 : 0) };
}

/** The root of a closed day that was read last: a run a minute asks for the same. */
let lastRead: { readonly bucket: string; readonly root: DayRoot } | undefined;

/** Undefined where what lies there is no sound root. */
async function rootOf(s3: S3Client, bucket: string, day: string): Promise<DayRoot | undefined> {
  if (lastRead?.bucket === bucket && lastRead.root.day === day) return lastRead.root;
  const root = await getRoot(s3, bucket, day).catch((error: unknown) => {
    if (error instanceof SyntaxError || (error instanceof Error && error.name === 'ZodError')) return null;
    throw error;
  });
  if (root === null || !isSound({ day, root })) return undefined;
  lastRead = { bucket, root };
  return root;
}

/** Those that are broken, each told in the log. */
async function brokenAmong<Tip extends KnownTip>(ledger: Ledger, tips: readonly Tip[]): Promise<Tip[]> {
  const broken: Tip[] = [];
  for (let at = 0; at < tips.length; at += AT_ONCE) {
    const found = await Promise.all(tips.slice(at, at + AT_ONCE).map(async (tip) => ({ tip, faults: await faultsOf(ledger, tip) })));
    for (const { tip, faults } of found.filter((one) => one.faults.length > 0)) {
      broken.push(tip);
      const { seq, problem, detail } = faults[0] ?? {};
      logger.error('The audit is broken', { claimId: tip.chain, day: tip.day, seq, problem, detail });
    }
  }
  return broken;
}

async function faultsOf(ledger: Ledger, known: KnownTip): Promise<ChainFault[]> {
  const { chain } = known;
  try {
    // Each change writes to both tables at once; one that came in between shows by a tip that moved.
    for (let before = await readTip(ledger, chain); ;) {
      const events = await readChain(ledger, chain);
      const tip = await readTip(ledger, chain);
      if (tip?.hash === before?.hash) {
        const rooted = firstBroken(chain, [known], new Map(events.map((event) => [event.seq, event] as const)));
        return [...verifyChain(chain, events, tip), ...(rooted === undefined ? [] : [rooted])];
      }
      before = tip;
    }
  } catch (error) {
    if (!(error instanceof UnknownSchema)) throw error;
    return [{ chain, seq: 0, problem: 'changed', detail: 'an item has a schema that nobody knows' }];
  }
}
