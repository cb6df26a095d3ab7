import { SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import type { SendMessageBatchRequestEntry, SQSClient } from '@aws-sdk/client-sqs';

/** Some messages of a batch were not accepted, though tried again. */
export class PartialFailure extends Error {
  override readonly name = 'PartialFailure';
}

export interface Outgoing {
  readonly body: string;
  /** FIFO queues only: messages of a group are delivered in order. */
  readonly groupId?: string;
  /** FIFO queues only: sent twice within five minutes counts once. */
  readonly deduplicationId?: string;
}

/** SQS takes ten messages, and 1 MiB, a batch; ours are of some hundred bytes. */
const BATCH = 10;
const ATTEMPTS = 3;

/**
 * Sends every message, or throws: a batch of which SQS accepted a part counts as failed until the rest is accepted too.
 * @throws PartialFailure
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html
 */
export async function sendAll(sqs: SQSClient, queueUrl: string, messages: readonly Outgoing[]): Promise<void> {
  for (let start = 0; start < messages.length; start += BATCH) {
    let entries: SendMessageBatchRequestEntry[] = messages.slice(start, start + BATCH).map((message, i) => ({
      Id: String(i),
      MessageBody: message.body,
      ...(message.groupId === undefined ? {} : { MessageGroupId: message.groupId }),
      ...(message.deduplicationId === undefined ? {} : { MessageDeduplicationId: message.deduplicationId }),
    }));
    for (let attempt = 1; entries.length > 0; attempt++) {
      const { Failed = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: entries }));
      const failed = new Set(Failed.map((failure) => failure.Id));
      entries = entries.filter((entry) => failed.has(entry.Id));
      if (entries.length > 0 && attempt === ATTEMPTS) {
        throw new PartialFailure(`${entries.length} messages were not accepted: ${Failed.map((failure) => failure.Code).join(', ')}`);
      }
    }
  }
}
