import { header, type Answer, type S3Call } from '../call.ts';
import { S3Error } from '../errors.ts';
import type { ObjectVersion } from '../storage/version.ts';
import { findVersion } from './find-version.ts';
import { checksumHeaders, readHeaders } from './object-headers.ts';
import { rangeOf } from './range.ts';
import { checkReadConditions } from './read-conditions.ts';

/** Query parameters that replace a header of the answer. */
const OVERRIDES = ['cache-control', 'content-disposition', 'content-encoding', 'content-language', 'content-type', 'expires'] as const;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html */
export async function getObject(call: S3Call): Promise<Answer> {
  const found = look(call);
  const { start, end } = found.range ?? { start: 0, end: found.version.size - 1 };
  return { status: found.status, headers: found.headers, body: await call.bucket.read(found.version, start, end - start + 1) };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html */
export function headObject(call: S3Call): Answer {
  const { status, headers, range, version } = look(call);
  const length = range === undefined ? version.size : range.end - range.start + 1;
  return { status, headers: { ...headers, 'content-length': String(length) } };
}

interface Look {
  readonly version: ObjectVersion;
  readonly range: ReturnType<typeof rangeOf>;
  readonly status: number;
  readonly headers: Record<string, string>;
}

/** Finds the object and works out the answer's head. */
function look(call: S3Call): Look {
  if (call.query.has('partNumber')) throw new S3Error('NotImplemented', `${call.operation} by partNumber is not implemented`);
  const version = findVersion(call.bucket, call.key, call.query.get('versionId'));
  const headers = { ...readHeaders(call.bucket, version), ...overrides(call.query) };
  try {
    checkReadConditions(call, version);
  } catch (error) {
    if (error instanceof S3Error && error.code === 'NotModified') throw new S3Error('NotModified', undefined, { headers });
    throw error;
  }
  const range = rangeOf(header(call, 'range'), version.size);
  if (range !== undefined) {
    return { version, range, status: 206, headers: { ...headers, 'content-range': `bytes ${range.start}-${range.end}/${version.size}` } };
  }
  const wantsChecksum = header(call, 'x-amz-checksum-mode')?.toUpperCase() === 'ENABLED';
  return { version, range, status: 200, headers: wantsChecksum ? { ...headers, ...checksumHeaders(version.checksum) } : headers };
}

/** @throws {S3Error} InvalidArgument for a value that cannot stand in a header */
function overrides(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    OVERRIDES.flatMap((name) => {
      const value = query.get(`response-${name}`);
      return value === null ? [] : [[name, headerValue(`response-${name}`, value)]];
    }),
  );
}

/** Text as a header's value: its UTF-8 bytes, as clients send them. */
export function headerValue(name: string, text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(text)) {
    throw new S3Error('InvalidArgument', 'Header value cannot be represented', { fields: { ArgumentName: name } });
  }
  return Buffer.from(text, 'utf8').toString('latin1');
}
