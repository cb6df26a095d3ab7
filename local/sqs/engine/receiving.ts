import type { Queue } from '../queue/queue.ts';
import { md5Hex, systemAttributes, type Message, type ReceivedMessage } from './message.ts';
import { writeReceiptHandle } from './receipt-handle.ts';

/**
 * Chooses what a receive gets: up to `max` of the available messages, in order. On the way it meets those that were received
 * `maxReceiveCount` times already: they are given up, not given out.
 */
export function chooseMessages(
  queue: Queue,
  max: number,
  maxReceiveCount: number | undefined,
): { received: Message[]; givenUp: Message[] } {
  const received: Message[] = [];
  const givenUp: Message[] = [];
  for (const { message } of queue.available()) {
    if (maxReceiveCount !== undefined && message.receiveCount - message.receivesElsewhere >= maxReceiveCount) givenUp.push(message);
    else if (received.push(message) === max) break;
  }
  return { received, givenUp };
}

/** What a consumer is handed of a message just received. */
export function handOut(queue: string, message: Message): ReceivedMessage {
  return {
    messageId: message.id,
    receiptHandle: writeReceiptHandle({ queue, messageId: message.id, receive: message.receiveCount }),
    body: message.body,
    md5OfBody: md5Hex(message.body),
    attributes: systemAttributes(message),
    messageAttributes: message.attributes,
  };
}
