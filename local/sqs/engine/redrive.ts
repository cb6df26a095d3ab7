import { randomUUID } from 'node:crypto';
import type { QueueSettings } from './definition.ts';
import type { Message } from './message.ts';
import type { Queue } from '../queue/queue.ts';
import type { JournalRecord } from '../storage/records.ts';
import { sequenceNumber } from '../queue/sequence-number.ts';

/** The name of the dead-letter queue that a policy points to; undefined without a policy, or where no such queue exists (its messages then stay). */
export function deadLetterTarget(
  redrive: QueueSettings['redrive'],
  queues: Iterable<string>,
  arnOf: (name: string) => string,
): string | undefined {
  if (!redrive) return undefined;
  for (const name of queues) if (arnOf(name) === redrive.deadLetterArn) return name;
  return undefined;
}

/**
 * The records that move messages to a dead-letter queue. They keep their ids, receive counts and, in a standard queue, the time of
 * their first send, from which retention goes on counting; a FIFO queue starts that anew (Developer Guide, "dead-letter queue retention").
 */
export function deadLettered(messages: readonly Message[], from: Queue, to: Queue, sourceArn: string, now: number): JournalRecord[] {
  return messages.map((message, index) => {
    const sentAt = from.fifo ? now : message.sentAt;
    return {
      type: 'moved',
      queue: from.name,
      id: message.id,
      to: to.name,
      changes: {
        id: message.id,
        sentAt,
        availableAt: sentAt,
        receiveCount: message.receiveCount,
        receivesElsewhere: message.receiveCount,
        firstReceivedAt: message.firstReceivedAt,
        sequenceNumber: to.fifo ? sequenceNumber(to.lastSequence + 1 + index) : undefined,
        deadLetterSourceArn: sourceArn,
      },
    };
  });
}

/**
 * The records that move messages back out of a dead-letter queue. Each becomes a new message, with a new id, sent now and never received
 * (StartMessageMoveTask in the API reference). It is no duplicate of anything: a redrive loses nothing.
 */
export function redriven(
  messages: readonly Message[],
  from: Queue,
  destinationOf: (message: Message) => Queue | undefined,
  now: number,
): JournalRecord[] {
  const added = new Map<Queue, number>();
  return messages.flatMap((message): JournalRecord[] => {
    const to = destinationOf(message);
    if (!to) return [];
    const place = (added.get(to) ?? to.lastSequence) + 1;
    added.set(to, place);
    return [
      {
        type: 'moved',
        queue: from.name,
        id: message.id,
        to: to.name,
        changes: {
          id: randomUUID(),
          sentAt: now,
          availableAt: now,
          receiveCount: 0,
          receivesElsewhere: 0,
          sequenceNumber: to.fifo ? sequenceNumber(place) : undefined,
        },
      },
    ];
  });
}
