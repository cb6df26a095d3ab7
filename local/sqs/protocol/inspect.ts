import { z } from 'zod';
import { SqsError, invalidValue, queueDoesNotExist } from '../errors.ts';
import { operation, queueNameOf, required, type Call } from './operation.ts';

const QueueUrl = z.string().optional();
const pageShape = { MaxResults: z.int().optional(), NextToken: z.string().optional() };

/** Attributes that AWS knows and that no queue of the laptop has; asking for one is no error. */
const ABSENT_ATTRIBUTES = new Set(['Policy', 'RedriveAllowPolicy', 'KmsMasterKeyId', 'KmsDataKeyReusePeriodSeconds']);
const FIFO_ATTRIBUTES = new Set(['FifoQueue', 'ContentBasedDeduplication', 'DeduplicationScope', 'FifoThroughputLimit']);

export const getQueueUrl = operation(
  z.object({ QueueName: z.string().optional(), QueueOwnerAWSAccountId: z.string().optional() }),
  (input, call) => {
    const name = required(input.QueueName, 'QueueName');
    if (input.QueueOwnerAWSAccountId !== undefined && input.QueueOwnerAWSAccountId !== call.accountId) throw queueDoesNotExist();
    call.queues.settings(name);
    return { QueueUrl: call.urlOf(name) };
  },
);

export const getQueueAttributes = operation(z.object({ QueueUrl, AttributeNames: z.array(z.string()).optional() }), (input, call) => {
  const attributes = queueAttributes(queueNameOf(input.QueueUrl, call), call);
  const wanted = input.AttributeNames ?? [];
  const unknown = wanted.find((name) => name !== 'All' && !(name in attributes) && !ABSENT_ATTRIBUTES.has(name) && !isOtherwiseKnown(name));
  if (unknown !== undefined) throw new SqsError('InvalidAttributeName', `Unknown Attribute ${unknown}.`);
  const chosen = Object.entries(attributes).filter(([name]) => wanted.includes('All') || wanted.includes(name));
  return chosen.length > 0 ? { Attributes: Object.fromEntries(chosen) } : {};
});

export const listQueues = operation(z.object({ QueueNamePrefix: z.string().optional(), ...pageShape }), (input, call) => {
  const names = call.queues.names().filter((name) => name.startsWith(input.QueueNamePrefix ?? ''));
  const { urls, NextToken } = page(names, input, call);
  return { ...(urls.length > 0 && { QueueUrls: urls }), NextToken };
});

export const listDeadLetterSourceQueues = operation(z.object({ QueueUrl, ...pageShape }), (input, call) => {
  const { urls, NextToken } = page(call.moveTasks.sourcesOf(queueNameOf(input.QueueUrl, call)), input, call);
  return { queueUrls: urls, NextToken };
});

export const purgeQueue = operation(z.object({ QueueUrl }), (input, call) => {
  call.queues.purge(queueNameOf(input.QueueUrl, call));
  return {};
});

function queueAttributes(name: string, call: Call): Record<string, string> {
  const settings = call.queues.settings(name);
  const counts = call.queues.counts(name);
  const created = String(Math.floor(call.queues.createdAt(name) / 1000));
  return {
    QueueArn: call.arnOf(name),
    ApproximateNumberOfMessages: String(counts.visible),
    ApproximateNumberOfMessagesNotVisible: String(counts.notVisible),
    ApproximateNumberOfMessagesDelayed: String(counts.delayed),
    CreatedTimestamp: created,
    LastModifiedTimestamp: created,
    VisibilityTimeout: String(settings.visibilityTimeoutSeconds),
    MaximumMessageSize: String(settings.maximumMessageBytes),
    MessageRetentionPeriod: String(settings.retentionSeconds),
    DelaySeconds: String(settings.delaySeconds),
    ReceiveMessageWaitTimeSeconds: String(settings.receiveWaitSeconds),
    SqsManagedSseEnabled: 'true',
    ...(settings.redrive && {
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: settings.redrive.deadLetterArn,
        maxReceiveCount: settings.redrive.maxReceiveCount,
      }),
    }),
    ...(settings.fifo && {
      FifoQueue: 'true',
      ContentBasedDeduplication: String(settings.contentBasedDeduplication),
      DeduplicationScope: 'queue',
      FifoThroughputLimit: 'perQueue',
    }),
  };
}

/** Names that only some queues have an answer for. */
function isOtherwiseKnown(name: string): boolean {
  return name === 'RedrivePolicy' || FIFO_ATTRIBUTES.has(name);
}

/** One page of queue URLs. As in AWS, there is a token for the next only where `MaxResults` was given. */
function page(
  names: readonly string[],
  input: { MaxResults?: number | undefined; NextToken?: string | undefined },
  call: Call,
): { urls: string[]; NextToken: string | undefined } {
  const size = input.MaxResults ?? 1_000;
  if (size < 1 || size > 1_000) throw invalidValue(size, 'MaxResults', 'Must be between 1 and 1000, if provided.');
  const after = input.NextToken === undefined ? '' : Buffer.from(input.NextToken, 'base64').toString('utf8');
  const rest = names.filter((name) => name > after);
  const shown = rest.slice(0, size);
  const last = shown.at(-1);
  const more = input.MaxResults !== undefined && rest.length > shown.length && last !== undefined;
  return { urls: shown.map((name) => call.urlOf(name)), NextToken: more ? Buffer.from(last).toString('base64') : undefined };
}
