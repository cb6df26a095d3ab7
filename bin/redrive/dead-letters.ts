import { setTimeout as delay } from 'node:timers/promises';
import { GetQueueAttributesCommand, ListMessageMoveTasksCommand, StartMessageMoveTaskCommand } from '@aws-sdk/client-sqs';
import type { SQSClient } from '@aws-sdk/client-sqs';

/** What became of a dead-letter queue's messages. */
export interface Moved {
  readonly moved: number;
  /** Why some stayed; undefined where none did. */
  readonly failure: string | undefined;
}

const PAUSE_MILLISECONDS = 1000;

/**
 * Sends all messages of a dead-letter queue back to the queue that they came from, and waits until they are there. SQS does the moving, so that whoever is
 * cut off in between loses none.
 */
export async function redriveDeadLetters(sqs: SQSClient, deadLetterQueueUrl: string): Promise<Moved> {
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: deadLetterQueueUrl, AttributeNames: ['QueueArn', 'ApproximateNumberOfMessages'] }),
  );
  if (Number(Attributes['ApproximateNumberOfMessages']) === 0) return { moved: 0, failure: undefined };
  const SourceArn = Attributes['QueueArn'];
  await sqs.send(new StartMessageMoveTaskCommand({ SourceArn }));
  for (;;) {
    const { Results = [] } = await sqs.send(new ListMessageMoveTasksCommand({ SourceArn, MaxResults: 1 }));
    const { Status, ApproximateNumberOfMessagesMoved: moved = 0, FailureReason } = Results[0] ?? {};
    if (Status === 'COMPLETED') return { moved, failure: undefined };
    if (Status !== 'RUNNING' && Status !== 'CANCELLING') return { moved, failure: FailureReason ?? Status ?? 'SQS no longer knows of it' };
    await delay(PAUSE_MILLISECONDS);
  }
}
