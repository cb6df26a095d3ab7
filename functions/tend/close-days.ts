import type { S3Client } from '@aws-sdk/client-s3';
import { NEWSROOM_DESKS } from '../../config/desks.ts';
import { lastClosedDay, makeRoot } from '../domain/review/audit/audit-roots.ts';
import { dayAfter } from '../domain/review/days.ts';
import { lastDayClosed, noteDayClosed } from '../ledger/audit/closed-days.ts';
import { readDayTips } from '../ledger/audit/day-tips.ts';
import { keepStanding, readStanding } from '../ledger/figures/standing.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { getRoot, putRoot } from '../objects/day-roots.ts';

/** What closing a day takes. */
export interface ClosingServices {
  readonly ledger: Ledger;
  readonly s3: S3Client;
  /** The bucket of the roots. */
  readonly roots: string;
}

/** How many missed days one run makes good. */
const DAYS_A_RUN = 7;

/**
 * Closes each day that is over and not closed yet, oldest first: writes its root, and keeps how the desks stood when it ended (of a missed day nobody
 * knows that any more). A new ledger begins with the day before this; a root that is there stands, so that any number of runs at once, or one that
 * was cut short, come to the same.
 * @returns how many roots were written
 */
export async function closeDays({ ledger, s3, roots }: ClosingServices, now: Date): Promise<number> {
  const last = lastClosedDay(now);
  const through = await lastDayClosed(ledger);
  if (through !== undefined && through >= last) return 0;
  let before = through === undefined ? undefined : await getRoot(s3, roots, through);
  let day = through === undefined ? last : dayAfter(through);
  let written = 0;
  for (let days = 0; days < DAYS_A_RUN && day <= last; days++) {
    const late = before === undefined ? [] : await readDayTips(ledger, before.day);
    const root = makeRoot(day, before, await readDayTips(ledger, day), late);
    const wrote = await putRoot(s3, roots, root);
    before = wrote ? root : await getRoot(s3, roots, day);
    if (day === last) for (const { id } of NEWSROOM_DESKS) await keepStanding(ledger, id, day, await readStanding(ledger, id, now));
    await noteDayClosed(ledger, day);
    if (wrote) written++;
    day = dayAfter(day);
  }
  return written;
}
