import type { SQSClient } from '@aws-sdk/client-sqs';
import { endIntake } from '../ledger/articles/intakes.ts';
import { markStuck } from '../ledger/claims/mark-stuck.ts';
import type { Key } from '../ledger/keys.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { outcomeDone } from '../ledger/rulings/verdicts.ts';
import { noteResend } from '../ledger/work/attempts.ts';
import type { Failure } from '../ledger/work/attempts.ts';
import { readPending } from '../ledger/work/read-pending.ts';
import type { PendingWork } from '../ledger/work/read-pending.ts';
import { sendClaims } from '../queues/claims.ts';
import { sendOutcome } from '../queues/outcomes.ts';
import { createdEvent } from '../queues/s3-event.ts';
import { sendAll } from '../queues/send.ts';

/** What `tend` works with. */
export interface TendServices {
  readonly ledger: Ledger;
  readonly sqs: SQSClient;
  readonly queues: { readonly intake: string; readonly review: string; readonly outcome: string };
}

const NO_EFFECT = {
  code: 'NoEffect',
  message: 'It was sent again and again, and nothing came of it. See the logs of the function that receives it.',
};

const reasonOf = (failure: Failure | undefined): Pick<Failure, 'code' | 'message'> =>
  failure === undefined ? NO_EFFECT : { code: failure.code, message: failure.message };

/** Sends one piece of pending work again, or marks it stuck when it is out of attempts. @returns what was done */
export async function resend(services: TendServices, key: Key, now: Date): Promise<'resent' | 'stuck' | 'done'> {
  const work = await readPending(services.ledger, key, now);
  if (work === undefined) return 'done';
  const stuck = await noteResend(services.ledger, key, now);
  if (stuck && work.kind !== 'outcome') {
    await giveUp(services.ledger, work, now);
    return 'stuck';
  }
  await send(services, work, now);
  return 'resent';
}

async function send({ ledger, sqs, queues }: TendServices, work: PendingWork, now: Date): Promise<void> {
  switch (work.kind) {
    case 'intake':
      await sendAll(sqs, queues.intake, [{ body: createdEvent(work.intake.object) }]);
      return;
    case 'claim':
      await sendClaims(sqs, queues.review, [work.claim]);
      return;
    case 'outcome':
      await sendOutcome(sqs, queues.outcome, work.outcome.claimId, work.outcome.number);
      await outcomeDone(ledger, work.outcome.claimId, work.outcome.number, now);
  }
}

const giveUp = (ledger: Ledger, work: Exclude<PendingWork, { kind: 'outcome' }>, now: Date): Promise<void> =>
  work.kind === 'intake'
    ? endIntake(ledger, work.intake.id, { status: 'stuck', reason: reasonOf(work.intake.lastFailure) }, now)
    : markStuck(ledger, work.claim.id, reasonOf(work.claim.lastFailure), now);
