import type { SQSClient } from '@aws-sdk/client-sqs';
import type { PendingWork } from '../ledger/pending/read-pending.ts';
import { sendClaims } from './claims.ts';
import { sendOutcome } from './outcomes.ts';
import { createdEvent } from './s3-event.ts';
import { sendAll } from './send.ts';

/** The URL of the queue of each kind of work. */
export interface WorkQueues {
  readonly intake: string;
  readonly review: string;
  readonly outcome: string;
}

/** Sends work on its way, as the first time. @throws PartialFailure */
export async function sendWork(sqs: SQSClient, queues: WorkQueues, work: PendingWork): Promise<void> {
  if (work.kind === 'intake') await sendAll(sqs, queues.intake, [{ body: createdEvent(work.intake.object) }]);
  else if (work.kind === 'claim') await sendClaims(sqs, queues.review, [work.claim]);
  else await sendOutcome(sqs, queues.outcome, work.outcome);
}
