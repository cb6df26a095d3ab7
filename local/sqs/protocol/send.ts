import { z } from 'zod';
import { BATCH_BYTES, checkOrdering, draftBytes } from '../engine/limits.ts';
import type { Draft } from '../engine/message.ts';
import { SqsError, missingParameter } from '../errors.ts';
import { fromWire, wireAttributesSchema } from './attributes.ts';
import { checkBatch, runBatch } from './batch.ts';
import { md5OfAttributes } from './md5.ts';
import { operation, queueNameOf, type Call } from './operation.ts';

const messageShape = {
  MessageBody: z.string().optional(),
  DelaySeconds: z.int().optional(),
  MessageAttributes: wireAttributesSchema.optional(),
  MessageSystemAttributes: wireAttributesSchema.optional(),
  MessageDeduplicationId: z.string().optional(),
  MessageGroupId: z.string().optional(),
};
const sendSchema = z.object({ QueueUrl: z.string().optional(), ...messageShape });
const sendBatchSchema = z.object({
  QueueUrl: z.string().optional(),
  Entries: z.array(z.object({ Id: z.string().optional(), ...messageShape })).optional(),
});
type WireMessage = Omit<z.infer<typeof sendSchema>, 'QueueUrl'>;

export const sendMessage = operation(sendSchema, (input, call) => sendOne(queueNameOf(input.QueueUrl, call), input, call));

export const sendMessageBatch = operation(sendBatchSchema, (input, call) => {
  const queue = queueNameOf(input.QueueUrl, call);
  const entries = checkBatch(input.Entries, 'SendMessageBatchRequestEntry');
  const drafts = entries.map((entry) => draftOf(entry, call));
  const bytes = drafts.reduce((sum, draft) => sum + draftBytes(draft), 0);
  if (bytes > BATCH_BYTES) {
    throw new SqsError('BatchRequestTooLong', `Batch requests cannot be longer than ${BATCH_BYTES} bytes. You have sent ${bytes} bytes.`);
  }
  const settings = call.queues.settings(queue);
  for (const draft of drafts) checkOrdering(draft, settings);
  return runBatch(entries, (entry) => sendOne(queue, entry, call));
});

function sendOne(queue: string, message: WireMessage, call: Call): object {
  const draft = draftOf(message, call);
  const sent = call.queues.send(queue, draft);
  return {
    MessageId: sent.messageId,
    MD5OfMessageBody: sent.md5OfBody,
    MD5OfMessageAttributes: md5OfAttributes(draft.attributes ?? {}),
    MD5OfMessageSystemAttributes: md5OfAttributes(fromWire(message.MessageSystemAttributes)),
    SequenceNumber: sent.sequenceNumber,
  };
}

function draftOf(message: WireMessage, call: Call): Draft {
  const { MessageBody, MessageSystemAttributes } = message;
  if (MessageBody === undefined) throw missingParameter('MessageBody');
  const unknown = Object.keys(MessageSystemAttributes ?? {}).find((name) => name !== 'AWSTraceHeader');
  if (unknown !== undefined) {
    const text = `Message system attribute name '${unknown}' is invalid. The only one that a message can carry is AWSTraceHeader.`;
    throw new SqsError('InvalidParameterValueException', text);
  }
  return {
    body: MessageBody,
    attributes: fromWire(message.MessageAttributes),
    traceHeader: MessageSystemAttributes?.['AWSTraceHeader']?.StringValue,
    groupId: message.MessageGroupId,
    deduplicationId: message.MessageDeduplicationId,
    delaySeconds: message.DelaySeconds,
    senderId: call.senderId,
  };
}
