import type { QueueCounts } from '../sqs/queue/queue.ts';
import type { ReceivedMessage, ReceiveOptions } from '../sqs/server.ts';

/** The queue side of an event source mapping. */
export interface QueueReader {
  /** As SQS's ReceiveMessage. */
  receive(queue: string, options: ReceiveOptions): Promise<ReceivedMessage[]>;
  delete(queue: string, receiptHandle: string): Promise<void>;
  /** How many messages could be received now, and how many later. */
  attributes(queue: string): Promise<QueueCounts>;
  /** How old the oldest message is, in seconds; 0 where there is none. Not every SQS tells. */
  ageOfOldest?(queue: string): Promise<number>;
}
