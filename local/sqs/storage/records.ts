import { z } from 'zod';
import { messageSchema } from '../engine/message.ts';

/**
 * What the journal can say. Each record is one line and true by itself, so that a torn end loses no more than what was never acknowledged.
 * In-flight times are not kept: after a restart, what was in flight is visible again.
 */
export const recordSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('queue'), queue: z.string(), createdAt: z.number() }),
  /** A message sent: it joins the queue and, with a deduplication id, opens that id's five minutes. */
  z.object({ type: z.literal('sent'), queue: z.string(), message: messageSchema }),
  z.object({ type: z.literal('received'), queue: z.string(), ids: z.array(z.string()), at: z.number(), hiddenUntil: z.number() }),
  z.object({ type: z.literal('deleted'), queue: z.string(), id: z.string() }),
  z.object({ type: z.literal('purged'), queue: z.string() }),
  /** A message leaves one queue and joins another in the same breath: `changes` are written over it. */
  z.object({
    type: z.literal('moved'),
    queue: z.string(),
    id: z.string(),
    to: z.string(),
    changes: messageSchema.pick({ id: true, sentAt: true, availableAt: true, receiveCount: true, receivesElsewhere: true }).extend({
      sequenceNumber: z.string().optional(),
      deadLetterSourceArn: z.string().optional(),
      firstReceivedAt: z.number().optional(),
    }),
  }),
  /** The next three are written when the journal is compacted. */
  z.object({ type: z.literal('kept'), queue: z.string(), message: messageSchema }),
  z.object({ type: z.literal('sequence'), queue: z.string(), last: z.number() }),
  z.object({
    type: z.literal('deduplicated'),
    queue: z.string(),
    deduplicationId: z.string(),
    messageId: z.string(),
    sequenceNumber: z.string(),
    sentAt: z.number(),
  }),
]);

export type JournalRecord = z.infer<typeof recordSchema>;
