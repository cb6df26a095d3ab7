import type { SQSClient } from '@aws-sdk/client-sqs';
import { redrive } from '../../functions/domain/review/enlist.ts';
import type { Actor } from '../../functions/domain/review/permit.ts';
import { NotOnDocket } from '../../functions/domain/review/refusals.ts';
import { changeClaim } from '../../functions/ledger/claims/change-claim.ts';
import type { Ledger } from '../../functions/ledger/ledger.ts';
import { listStuck, redriveWork } from '../../functions/ledger/pending/stuck.ts';
import type { PendingWork } from '../../functions/ledger/pending/read-pending.ts';
import { outcomeDone } from '../../functions/ledger/rulings/outcomes.ts';
import { sendWork } from '../../functions/queues/work.ts';
import type { WorkQueues } from '../../functions/queues/work.ts';

/** Who the audit says redrove claims: whoever ran the command, who is no person of the newsroom. */
const OPERATOR: Actor = { id: 'operator', name: 'operator', role: 'admin' };
const PAGE = 100;

/** Has all work tried again that was given up, as if it had never failed. @returns how much of it */
export async function redriveStuckWork(ledger: Ledger, sqs: SQSClient, queues: WorkQueues, now: Date): Promise<number> {
  let [redriven, cursor]: [number, string | undefined] = [0, undefined];
  do {
    const { stuck, next } = await listStuck(ledger, PAGE, cursor);
    for (const { id, work } of stuck) {
      // What newer code wrote waits for that.
      if (work.kind === 'unread' || !(await makePending(ledger, id, work, now))) continue;
      redriven++;
      await sendWork(sqs, queues, work);
      if (work.kind === 'outcome') await outcomeDone(ledger, work.outcome.claimId, work.outcome.number, now);
    }
    cursor = next ?? undefined;
  } while (cursor !== undefined);
  return redriven;
}

/** @returns false where somebody else was quicker */
async function makePending(ledger: Ledger, id: string, work: PendingWork, now: Date): Promise<boolean> {
  if (work.kind !== 'claim') return redriveWork(ledger, id, work.kind, now);
  try {
    await changeClaim(ledger, id, now, (claim) => ({ transition: redrive(claim, OPERATOR) }));
    return true;
  } catch (error) {
    if (error instanceof NotOnDocket) return false;
    throw error;
  }
}
