import type { IncomingHttpHeaders } from 'node:http';
import type { Bucket } from './storage/bucket.ts';
import type { EventName, Origin } from './notifications/event.ts';

/** One request, read and let in: what the operations work on. */
export interface S3Call {
  readonly operation: string;
  readonly method: string;
  /** As sent. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly query: URLSearchParams;
  /** As sent: still encoded where it is `aws-chunked`. */
  readonly body: Buffer;
  /** Decoded; empty for a request to a bucket. */
  readonly key: string;
  readonly bucket: Bucket;
  /** Looks up another bucket; throws NoSuchBucket. */
  readonly otherBucket: (name: string) => Bucket;
  readonly callerId: string;
  readonly requestId: string;
  readonly hostId: string;
  readonly now: Date;
}

/** What an operation answers; `content-length` and the request ids are added when it is written. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
}

export type Operation = (call: S3Call) => Promise<Answer> | Answer;

/** A header's value, joined where it came more than once. */
export function header(call: Pick<S3Call, 'headers'>, name: string): string | undefined {
  const value = call.headers[name];
  return typeof value === 'object' ? value.join(', ') : value;
}

export const xmlAnswer = (body: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/xml', ...headers },
  body,
});

export const originOf = (call: Pick<S3Call, 'callerId' | 'requestId' | 'hostId'>, eventName: EventName): Origin => ({
  eventName,
  callerId: call.callerId,
  sourceAddress: '127.0.0.1',
  requestId: call.requestId,
  hostId: call.hostId,
});
