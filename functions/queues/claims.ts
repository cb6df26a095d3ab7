import type { SQSClient } from '@aws-sdk/client-sqs';
import type { ClaimMessage } from './messages.ts';
import { sendAll } from './send.ts';

/** Sends claims to be enlisted, one message each, so that a claim that cannot be enlisted blocks no other. @throws PartialFailure */
export const sendClaims = (
  sqs: SQSClient,
  queueUrl: string,
  claims: readonly { readonly id: string; readonly articleId: string }[],
): Promise<void> =>
  sendAll(
    sqs,
    queueUrl,
    claims.map(({ id, articleId }) => ({
      body: JSON.stringify({ schema: 1, type: 'claim', claimId: id, articleId } satisfies ClaimMessage),
    })),
  );
