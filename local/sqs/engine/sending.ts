import { createHash, randomUUID } from 'node:crypto';
import { sequenceNumber } from '../queue/sequence-number.ts';
import type { QueueSettings } from './definition.ts';
import type { Draft, Message } from './message.ts';

/** Sender of what the laptop's own services send, where they do not name themselves. */
const LAPTOP_SENDER = 'laptop';

/** The id by which a FIFO queue tells duplicates: the sender's, else the SHA-256 of the body (attributes do not count). */
export function deduplicationIdOf(draft: Draft, settings: QueueSettings): string | undefined {
  if (!settings.fifo) return undefined;
  return draft.deduplicationId ?? createHash('sha256').update(draft.body).digest('hex');
}

/** Makes a new message of a checked draft. `place` is its number in a FIFO queue, from one. */
export function composeMessage(
  draft: Draft,
  options: { settings: QueueSettings; now: number; deduplicationId: string | undefined; place: number },
): Message {
  const { settings, now } = options;
  // A FIFO queue has one delay for all its messages.
  const delaySeconds = settings.fifo ? settings.delaySeconds : (draft.delaySeconds ?? settings.delaySeconds);
  return {
    id: randomUUID(),
    body: draft.body,
    attributes: { ...draft.attributes },
    traceHeader: draft.traceHeader,
    senderId: draft.senderId ?? LAPTOP_SENDER,
    sentAt: now,
    availableAt: now + delaySeconds * 1000,
    groupId: draft.groupId,
    deduplicationId: options.deduplicationId,
    sequenceNumber: settings.fifo ? sequenceNumber(options.place) : undefined,
    receiveCount: 0,
    receivesElsewhere: 0,
  };
}
