import type { SQSClient } from '@aws-sdk/client-sqs';
import type { PendingOutcome } from '../ledger/pending/read-pending.ts';
import type { OutcomeMessage } from './messages.ts';
import { sendAll } from './send.ts';

/** Announces a verdict, or a question to a reporter; outcomes of one claim arrive in order, and one sent twice within five minutes arrives once. */
export const sendOutcome = (sqs: SQSClient, queueUrl: string, { claimId, number, ask }: PendingOutcome): Promise<void> =>
  sendAll(sqs, queueUrl, [
    { body: JSON.stringify(messageOf(claimId, number, ask)), groupId: claimId, deduplicationId: `${claimId}-${number}` },
  ]);

const messageOf = (claimId: string, number: number, ask: number | undefined): OutcomeMessage =>
  ask === undefined ? { schema: 1, type: 'verdict', claimId, number } : { schema: 1, type: 'ask', claimId, number, ask };
