import { ChangeMessageVisibilityCommand } from '@aws-sdk/client-sqs';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { RETRIES } from '../../config/retries.ts';
import { describeFailure } from './failures.ts';
import { logger, measureFailure } from './telemetry.ts';

/** How long a message waits after its n-th failed receive, in seconds. */
export const visibilityAfter = (receives: number): number =>
  Math.min(RETRIES.longestVisibilitySeconds, RETRIES.firstVisibilitySeconds * RETRIES.visibilityFactor ** Math.max(0, receives - 1));

/** How the records of a batch are worked: one by one where they would only get into each other's way. */
export type Pace = 'all at once' | 'one by one';

/**
 * Works each record of a batch by itself; those that failed are reported, so that only they come again, and come again soon rather than after the
 * queue's whole visibility timeout.
 * @param queueUrl the queue that the records come from
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export async function eachRecord(
  event: SQSEvent,
  sqs: SQSClient,
  queueUrl: string,
  work: (record: SQSRecord) => Promise<void>,
  pace: Pace,
): Promise<SQSBatchResponse> {
  const attempt = async (record: SQSRecord): Promise<SQSBatchItemFailure[]> => {
    try {
      await work(record);
      return [];
    } catch (error) {
      const receives = Number(record.attributes.ApproximateReceiveCount);
      const failure = describeFailure(error);
      logger.error('A record failed', { messageId: record.messageId, receives, failure });
      if (failure.permanent) measureFailure();
      await retrySoon(sqs, queueUrl, record.receiptHandle, receives);
      return [{ itemIdentifier: record.messageId }];
    }
  };
  if (pace === 'all at once') return { batchItemFailures: (await Promise.all(event.Records.map(attempt))).flat() };
  const batchItemFailures: SQSBatchItemFailure[] = [];
  for (const record of event.Records) batchItemFailures.push(...(await attempt(record)));
  return { batchItemFailures };
}

/** Best effort: where it fails, the message comes back after the visibility timeout. */
async function retrySoon(sqs: SQSClient, queueUrl: string, receiptHandle: string, receives: number): Promise<void> {
  try {
    await sqs.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: queueUrl,
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: visibilityAfter(receives),
      }),
    );
  } catch (error) {
    logger.warn('Could not shorten a message’s visibility', { failure: describeFailure(error) });
  }
}
