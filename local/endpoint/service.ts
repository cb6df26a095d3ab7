import type { IncomingHttpHeaders, ServerResponse } from 'node:http';

/** One HTTP request to the laptop's AWS endpoint, with its body read whole. */
export interface AwsRequest {
  readonly method: string;
  /** As sent: encoded path and query, `/bucket/a%20b.txt?versionId=3`. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * One AWS service of the laptop's cloud. The endpoint reads the request, asks which service it is for and which operation it names
 * (so that faults can be planned and calls counted per operation), and then lets the service answer.
 */
export interface AwsService {
  readonly name: 's3' | 'sqs' | 'dynamodb' | 'lambda' | 'monitoring';
  /** The operation's name in AWS's API reference (`PutObject`, `SendMessageBatch`); `Unknown` where there is none. */
  operationOf(request: AwsRequest): string;
  /** Answers in full; never throws for a bad request, but writes AWS's own error shape. An operation not served answers with an error that names it. */
  handle(request: AwsRequest, response: ServerResponse): Promise<void>;
  /** Writes out the error `code` in this service's own shape, as for a planned fault (`ThrottlingException`, `SlowDown`). */
  fail(request: AwsRequest, response: ServerResponse, status: number, code: string, message: string): void;
  /** Waits for work in progress, flushes to disk and closes. Idempotent. */
  close(): Promise<void>;
}
