import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  QueueDoesNotExist,
  SetQueueAttributesCommand,
} from '@aws-sdk/client-sqs';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { QueueDefinition } from '../../sqs/server.ts';

/** Creates the queue, or gives one that exists these attributes. */
export async function defineQueue(
  sqs: SQSClient,
  queue: QueueDefinition,
  arnHere: (templateArn: string) => string,
): Promise<{ url: string; arn: string }> {
  const attributes = attributesOf(queue, arnHere);
  const existing = await urlOf(sqs, queue.name);
  if (existing !== undefined) await sqs.send(new SetQueueAttributesCommand({ QueueUrl: existing, Attributes: attributes }));
  const url = existing ?? (await create(sqs, queue, attributes));
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['QueueArn'] }));
  return { url, arn: Attributes?.QueueArn ?? '' };
}

async function create(sqs: SQSClient, { name, fifo }: QueueDefinition, attributes: Record<string, string>): Promise<string> {
  const Attributes = fifo === true ? { ...attributes, FifoQueue: 'true' } : attributes;
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes }));
  return QueueUrl;
}

async function urlOf(sqs: SQSClient, name: string): Promise<string | undefined> {
  try {
    return (await sqs.send(new GetQueueUrlCommand({ QueueName: name }))).QueueUrl;
  } catch (error) {
    if (error instanceof QueueDoesNotExist) return undefined;
    throw error;
  }
}

function attributesOf(queue: QueueDefinition, arnHere: (templateArn: string) => string): Record<string, string> {
  const { redrive } = queue;
  const stated: Record<string, number | undefined> = {
    VisibilityTimeout: queue.visibilityTimeoutSeconds,
    MessageRetentionPeriod: queue.retentionSeconds,
    DelaySeconds: queue.delaySeconds,
    ReceiveMessageWaitTimeSeconds: queue.receiveWaitSeconds,
  };
  return {
    ...Object.fromEntries(Object.entries(stated).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))),
    ...(queue.contentBasedDeduplication === true ? { ContentBasedDeduplication: 'true' } : {}),
    ...(redrive === undefined
      ? {}
      : {
          RedrivePolicy: JSON.stringify({ deadLetterTargetArn: arnHere(redrive.deadLetterArn), maxReceiveCount: redrive.maxReceiveCount }),
        }),
  };
}
