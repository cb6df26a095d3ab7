import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A message attribute in the shape in which Lambda shows it; binary values are base64. */
const messageAttributeSchema = z.object({
  dataType: z.string(),
  stringValue: z.string().optional(),
  binaryValue: z.string().optional(),
});
export type MessageAttribute = z.infer<typeof messageAttributeSchema>;
export type MessageAttributes = Readonly<Record<string, MessageAttribute>>;

/** A message as the queue keeps it and the journal writes it. Times are epoch milliseconds. */
export const messageSchema = z.object({
  id: z.string(),
  body: z.string(),
  attributes: z.record(z.string(), messageAttributeSchema),
  traceHeader: z.string().optional(),
  senderId: z.string(),
  /** The first send; a FIFO queue's message starts anew when it is moved to a dead-letter queue. Retention counts from here. */
  sentAt: z.number(),
  /** Not before this can it be received. */
  availableAt: z.number(),
  groupId: z.string().optional(),
  deduplicationId: z.string().optional(),
  sequenceNumber: z.string().optional(),
  /** The queue that gave the message up, once it lies in a dead-letter queue. */
  deadLetterSourceArn: z.string().optional(),
  receiveCount: z.number(),
  /** Of these receives, the ones in queues it was moved from: they show in the count but do not move it on again. */
  receivesElsewhere: z.number(),
  firstReceivedAt: z.number().optional(),
});
export type Message = z.infer<typeof messageSchema>;

/** What a sender hands in. */
export interface Draft {
  readonly body: string;
  readonly attributes?: MessageAttributes | undefined;
  readonly traceHeader?: string | undefined;
  readonly groupId?: string | undefined;
  readonly deduplicationId?: string | undefined;
  readonly delaySeconds?: number | undefined;
  readonly senderId?: string | undefined;
}

/** What a sender gets back. */
export interface SentMessage {
  readonly messageId: string;
  readonly md5OfBody: string;
  readonly sequenceNumber?: string | undefined;
}

/** A message as handed to a consumer: the fields of a record in Lambda's SQS event. */
export interface ReceivedMessage {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly md5OfBody: string;
  /** System attributes by AWS's names, all of them strings. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly messageAttributes: MessageAttributes;
}

/** An MD5 in hex, by which SQS has senders and receivers see that a message came whole. */
export function md5Hex(data: string | Buffer): string {
  return createHash('md5').update(data).digest('hex');
}

/** All system attributes that ReceiveMessage can show for this message, as AWS names and writes them. */
export function systemAttributes(message: Message): Record<string, string> {
  const values: Record<string, string | undefined> = {
    SenderId: message.senderId,
    SentTimestamp: String(message.sentAt),
    ApproximateReceiveCount: String(message.receiveCount),
    ApproximateFirstReceiveTimestamp: message.firstReceivedAt === undefined ? undefined : String(message.firstReceivedAt),
    SequenceNumber: message.sequenceNumber,
    MessageGroupId: message.groupId,
    MessageDeduplicationId: message.deduplicationId,
    AWSTraceHeader: message.traceHeader,
    DeadLetterQueueSourceArn: message.deadLetterSourceArn,
  };
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
