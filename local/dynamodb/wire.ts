import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { crc32 } from 'node:zlib';
import type { AwsRequest } from '../endpoint/service.ts';
import { DynamoDbError } from './errors.ts';

/** The operation a request names in its `X-Amz-Target`; `Unknown` where it names none. */
export function operationOf({ headers }: AwsRequest): string {
  const target = headers['x-amz-target'];
  return (typeof target === 'string' && /^DynamoDB_\d{8}\.(\w+)$/.exec(target)?.[1]) || 'Unknown';
}

/** Reads a request's JSON. @throws DynamoDbError SerializationException */
export function bodyOf({ body }: AwsRequest): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(body.toString());
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  } catch {
    // Answered below like any other body that is not an object.
  }
  throw new DynamoDbError('SerializationException', 'The body is not a JSON object.');
}

/** Answers in DynamoDB's JSON, with the checksum that some clients verify. */
export function send(response: ServerResponse, status: number, body: Record<string, unknown>): void {
  const text = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': text.length,
    'x-amz-crc32': crc32(text),
    'x-amzn-requestid': randomUUID(),
  });
  response.end(text);
}
