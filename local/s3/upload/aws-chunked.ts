import type { IncomingHttpHeaders } from 'node:http';
import { S3Error } from '../errors.ts';

/** A body taken out of its `aws-chunked` encoding, with the trailing headers in lower case. */
export interface Unchunked {
  readonly body: Buffer;
  readonly trailers: Readonly<Record<string, string>>;
}

const CRLF = '\r\n';

export const isAwsChunked = (headers: IncomingHttpHeaders): boolean =>
  contentCodings(headers).includes('aws-chunked') || String(headers['x-amz-content-sha256'] ?? '').startsWith('STREAMING-');

/** The content codings in the order given, in lower case. */
export const contentCodings = (headers: IncomingHttpHeaders): string[] =>
  (headers['content-encoding'] ?? '')
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '');

/**
 * Decodes `aws-chunked`: chunks of `<hex size>[;chunk-signature=…]`, a last one of size 0, then trailers.
 * The chunks' own signatures are not checked.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 * @throws {S3Error} IncompleteBody where it is cut off, broken, or not as long as `x-amz-decoded-content-length` says.
 */
export function decodeAwsChunked(encoded: Buffer, headers: IncomingHttpHeaders): Unchunked {
  const chunks: Buffer[] = [];
  let position = 0;
  const line = (): string => {
    const end = encoded.indexOf(CRLF, position, 'latin1');
    if (end < 0) throw new S3Error('IncompleteBody');
    const text = encoded.toString('latin1', position, end);
    position = end + CRLF.length;
    return text;
  };
  for (;;) {
    const [, size] = /^([0-9a-fA-F]{1,8})(?:;.*)?$/.exec(line()) ?? [];
    if (size === undefined) throw new S3Error('IncompleteBody');
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(encoded.subarray(position, position + length));
    position += length;
    if (line() !== '') throw new S3Error('IncompleteBody');
  }
  const body = Buffer.concat(chunks);
  if (body.length !== Number(headers['x-amz-decoded-content-length'] ?? body.length)) throw new S3Error('IncompleteBody');
  return { body, trailers: trailersOf(encoded.toString('latin1', position)) };
}

const trailersOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(CRLF)
      .map((row) => /^([^:]+):(.*)$/.exec(row.trimEnd()))
      .filter((found) => found !== null)
      .map(([, name = '', value = '']) => [name.trim().toLowerCase(), value.trim()]),
  );
