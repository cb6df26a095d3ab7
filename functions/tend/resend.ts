import type { SQSClient } from '@aws-sdk/client-sqs';
import type { Key } from '../ledger/keys.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { outcomeDone } from '../ledger/rulings/outcomes.ts';
import { giveUp, noteResend } from '../ledger/pending/attempts.ts';
import { readPending } from '../ledger/pending/read-pending.ts';
import { letTimePass } from './pass-time.ts';
import { sendWork } from '../queues/work.ts';
import type { WorkQueues } from '../queues/work.ts';

/** What `tend` works with. */
export interface TendServices {
  readonly ledger: Ledger;
  readonly sqs: SQSClient;
  readonly queues: WorkQueues;
}

const NO_EFFECT = {
  code: 'NoEffect',
  message: 'It was sent again and again, and nothing came of it. See the logs of the function that receives it.',
};

/**
 * Sends one piece of pending work again, or leaves it to a person when it is out of attempts; where time alone was to change a claim, changes it.
 * @returns what was done
 */
export async function resend(services: TendServices, key: Key, now: Date): Promise<'resent' | 'stuck' | 'moved' | 'done'> {
  const { ledger, sqs, queues } = services;
  const work = await readPending(ledger, key, now);
  if (work === undefined) return 'done';
  if (work.timedClaim !== undefined) return (await movedByTime(ledger, work.timedClaim, key, now)) ? 'moved' : 'done';
  // Counted before it is read to the end: what cannot be read must not come first for ever.
  if (await noteResend(ledger, key, now)) {
    await giveUp(ledger, key, now, work.lastFailure ?? NO_EFFECT);
    return 'stuck';
  }
  const opened = work.open();
  await sendWork(sqs, queues, opened);
  if (opened.kind === 'outcome') await outcomeDone(ledger, opened.outcome.claimId, opened.outcome.number, now);
  return 'resent';
}

/** What fails is put off, so that it does not come first for ever; but it is never given up, since the claim is where people can see it. */
async function movedByTime(ledger: Ledger, claimId: string, key: Key, now: Date): Promise<boolean> {
  try {
    return await letTimePass(ledger, claimId, now);
  } catch (error) {
    await noteResend(ledger, key, now);
    throw error;
  }
}
