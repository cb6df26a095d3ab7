import type { ServerResponse } from 'node:http';
import type { Answer } from './call.ts';
import type { S3Error } from './errors.ts';
import { toPlainXml } from './xml.ts';

/** What S3 gives each answer so that it can be found again. */
export interface RequestIds {
  readonly requestId: string;
  readonly hostId: string;
}

/** An error as S3's document. */
export const errorAnswer = (
  error: Pick<S3Error, 'status' | 'message' | 'fields' | 'headers'> & { code: string },
  ids: RequestIds,
): Answer => ({
  status: error.status,
  headers: error.status === 304 ? error.headers : { ...error.headers, 'content-type': 'application/xml' },
  body:
    error.status === 304
      ? ''
      : toPlainXml('Error', { Code: error.code, Message: error.message, ...error.fields, RequestId: ids.requestId, HostId: ids.hostId }),
});

/**
 * Writes an answer out. Two traps of Node's are kept out of: a body given as a string would have the headers written in its encoding,
 * and `content-disposition` is recoded where it comes behind `content-length`.
 */
export function writeAnswer(response: ServerResponse, method: string, answer: Answer, ids: RequestIds): void {
  const body = Buffer.from(answer.body ?? '');
  const hasOwnLength = answer.headers?.['content-length'] !== undefined;
  const hasBody = answer.status !== 204 && answer.status !== 304 && !(method === 'HEAD' && answer.status >= 300);
  response.writeHead(answer.status, {
    'x-amz-request-id': ids.requestId,
    'x-amz-id-2': ids.hostId,
    server: 'AmazonS3',
    ...answer.headers,
    ...(hasBody && !hasOwnLength ? { 'content-length': String(body.length) } : {}),
  });
  response.end(method === 'HEAD' ? undefined : body);
}
