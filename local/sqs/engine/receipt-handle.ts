import { randomBytes } from 'node:crypto';
import { z } from 'zod';

/** What a receipt handle stands for: the receive that gave a message out. */
export interface Receipt {
  readonly queue: string;
  readonly messageId: string;
  /** The message's receive count then, which tells an older receive from the latest. */
  readonly receive: number;
}

const handleSchema = z.tuple([z.string(), z.string(), z.number(), z.string()]);

/** An opaque handle, different for each receive. */
export function writeReceiptHandle(receipt: Receipt): string {
  const parts = [receipt.queue, receipt.messageId, receipt.receive, randomBytes(6).toString('hex')];
  return Buffer.from(JSON.stringify(parts)).toString('base64');
}

/** Reads a handle back; undefined where this server never wrote it. */
export function readReceiptHandle(handle: string): Receipt | undefined {
  try {
    const [queue, messageId, receive] = handleSchema.parse(JSON.parse(Buffer.from(handle, 'base64').toString('utf8')));
    return { queue, messageId, receive };
  } catch {
    return undefined;
  }
}
