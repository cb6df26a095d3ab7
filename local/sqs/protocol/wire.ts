import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { AwsRequest } from '../../endpoint/service.ts';
import { wireNames } from '../errors.ts';

const JSON_TYPE = 'application/x-amz-json-1.0';

/**
 * The operation that a request names: in `X-Amz-Target` (the JSON protocol, which SDK v3 and the AWS CLI speak) or as `Action`
 * (the older query protocol); `Unknown` where it names none.
 */
export function operationName(request: AwsRequest): string {
  const target = request.headers['x-amz-target'];
  if (typeof target === 'string') return /^AmazonSQS\.(\w+)$/.exec(target)?.[1] ?? 'Unknown';
  const query = request.method === 'GET' ? (request.url.split('?')[1] ?? '') : request.body.toString('utf8');
  const action = isQueryProtocol(request) ? new URLSearchParams(query).get('Action') : null;
  return action !== null && /^\w+$/.test(action) ? action : 'Unknown';
}

/** Whether the caller speaks the query protocol, and so reads XML. */
export function isQueryProtocol(request: AwsRequest): boolean {
  if (request.headers['x-amz-target'] !== undefined) return false;
  return request.method === 'GET' || (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
}

/** The access key id of a signed request (Signature Version 4). */
export function accessKeyOf(request: AwsRequest): string | undefined {
  return /Credential=([^/,\s]+)\//.exec(request.headers.authorization ?? '')?.[1];
}

export function writeResult(response: ServerResponse, result: object): void {
  write(response, 200, JSON_TYPE, JSON.stringify(result));
}

/** Writes an error in the protocol of the request: JSON with `__type` and the older code in a header, or XML. */
export function writeError(request: AwsRequest, response: ServerResponse, status: number, code: string, message: string): void {
  const { type, queryCode } = wireNames(code);
  const fault = status >= 500 ? 'Receiver' : 'Sender';
  if (isQueryProtocol(request)) {
    const error = `<Type>${fault}</Type><Code>${escapeXml(queryCode)}</Code><Message>${escapeXml(message)}</Message>`;
    const xml = `<?xml version="1.0"?><ErrorResponse xmlns="http://queue.amazonaws.com/doc/2012-11-05/"><Error>${error}</Error></ErrorResponse>`;
    write(response, status, 'text/xml', xml);
    return;
  }
  response.setHeader('x-amzn-query-error', `${queryCode};${fault}`);
  write(response, status, JSON_TYPE, JSON.stringify({ __type: type, message }));
}

function write(response: ServerResponse, status: number, contentType: string, body: string): void {
  if (response.destroyed) return;
  response.writeHead(status, {
    'Content-Type': contentType,
    'Content-Length': Buffer.byteLength(body),
    'x-amzn-RequestId': randomUUID(),
  });
  response.end(body);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
