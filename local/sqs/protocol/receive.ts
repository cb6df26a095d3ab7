import { z } from 'zod';
import type { ReceivedMessage } from '../engine/message.ts';
import { checkSystemAttributeNames, selectAttributes, selectSystemAttributes, toWire } from './attributes.ts';
import { md5OfAttributes } from './md5.ts';
import { operation, queueNameOf } from './operation.ts';

const receiveSchema = z.object({
  QueueUrl: z.string().optional(),
  /** The older name of the next. */
  AttributeNames: z.array(z.string()).optional(),
  MessageSystemAttributeNames: z.array(z.string()).optional(),
  MessageAttributeNames: z.array(z.string()).optional(),
  MaxNumberOfMessages: z.int().optional(),
  VisibilityTimeout: z.int().optional(),
  WaitTimeSeconds: z.int().optional(),
});

/** ReceiveMessage. `ReceiveRequestAttemptId` is not observed: a receive whose answer is lost leaves its messages in flight until they show again. */
export const receiveMessage = operation(receiveSchema, async (input, call) => {
  const queue = queueNameOf(input.QueueUrl, call);
  const systemNames = [...(input.AttributeNames ?? []), ...(input.MessageSystemAttributeNames ?? [])];
  checkSystemAttributeNames(systemNames);
  const messages = await call.queues.receive(queue, {
    max: input.MaxNumberOfMessages,
    waitSeconds: input.WaitTimeSeconds,
    visibilityTimeoutSeconds: input.VisibilityTimeout,
    signal: call.signal,
  });
  if (messages.length === 0) return {};
  return { Messages: messages.map((message) => toWireMessage(message, systemNames, input.MessageAttributeNames ?? [])) };
});

function toWireMessage(message: ReceivedMessage, systemNames: readonly string[], attributeNames: readonly string[]): object {
  const attributes = selectAttributes(message.messageAttributes, attributeNames);
  const systemAttributes = selectSystemAttributes(message.attributes, systemNames);
  return {
    MessageId: message.messageId,
    ReceiptHandle: message.receiptHandle,
    Body: message.body,
    MD5OfBody: message.md5OfBody,
    ...(Object.keys(systemAttributes).length > 0 && { Attributes: systemAttributes }),
    ...(Object.keys(attributes).length > 0 && {
      MessageAttributes: toWire(attributes),
      MD5OfMessageAttributes: md5OfAttributes(attributes),
    }),
  };
}
