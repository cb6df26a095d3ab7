import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { readCounts } from '../claims/counters.ts';
import { countBefore, oldestEnlisted } from '../claims/docket.ts';
import { deskStandingKey } from '../keys.ts';
import type { Section } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { SCHEMA } from '../schema.ts';
import { write } from '../transact.ts';

/** How many claims of a desk stand where. */
export interface Standing {
  readonly waiting: number;
  /** Below the line. */
  readonly below: number;
  readonly second: number;
  readonly signOff: number;
  readonly adjudication: number;
  readonly held: number;
  readonly parked: number;
  readonly decided: number;
  readonly overdue: number;
  readonly oldestWaitingSeconds: number;
}

/** Overdue claims and expired leases are counted up to here; beyond, a desk has other worries than the exact number. */
const COUNTED = 1000;

/** How a desk's docket stands. A claim whose lease has run out waits again, whatever the counters say; so does one that somebody was given to find. */
export async function readStanding(ledger: Ledger, desk: string, now: Date): Promise<Standing> {
  const time = now.toISOString();
  const overdueIn = (section: Section): Promise<number> => countBefore(ledger, desk, section, time, COUNTED);
  const [counts, oldest, expired, ...overdue] = await Promise.all([
    readCounts(ledger, desk),
    oldestEnlisted(ledger, desk),
    countBefore(ledger, desk, 'held', time, COUNTED),
    ...(['above', 'second', 'sign-off', 'adjudication'] as const).map(overdueIn),
  ]);
  return {
    waiting: counts.above + counts.assigned + expired,
    below: counts.below,
    second: counts.second,
    signOff: counts['sign-off'],
    adjudication: counts.adjudication,
    held: Math.max(0, counts.held - expired),
    parked: counts.parked,
    decided: counts.decided,
    overdue: overdue.reduce((sum, count) => sum + count, 0),
    oldestWaitingSeconds: oldest === null ? 0 : Math.max(0, Math.floor((now.getTime() - Date.parse(oldest)) / 1000)),
  };
}

/** Keeps how a desk stood when a day was over; the first note stands. */
export async function keepStanding(ledger: Ledger, desk: string, day: string, standing: Standing): Promise<void> {
  try {
    await write(() =>
      ledger.documents.send(
        new PutCommand({
          TableName: ledger.table,
          Item: { ...deskStandingKey(desk, day), schema: SCHEMA, standing },
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      ),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
