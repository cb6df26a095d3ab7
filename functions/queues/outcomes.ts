import type { SQSClient } from '@aws-sdk/client-sqs';
import type { OutcomeMessage } from './messages.ts';
import { sendAll } from './send.ts';

/** Announces a verdict; outcomes of one claim arrive in order, and one sent twice within five minutes arrives once. */
export const sendOutcome = (sqs: SQSClient, queueUrl: string, claimId: string, number: number): Promise<void> =>
  sendAll(sqs, queueUrl, [
    {
      body: JSON.stringify({ schema: 1, type: 'verdict', claimId, number } satisfies OutcomeMessage),
      groupId: claimId,
      deduplicationId: `${claimId}-${number}`,
    },
  ]);
