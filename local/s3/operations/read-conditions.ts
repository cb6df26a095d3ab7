import { header, type S3Call } from '../call.ts';
import { S3Error } from '../errors.ts';
import { matchesEtag, preconditionFailed } from '../storage/conditions.ts';
import type { ObjectVersion } from '../storage/version.ts';

/**
 * Checks the conditions of a read; those on ETags outrank those on times, as RFC 9110 has it.
 * @param prefix `x-amz-copy-source-` for the source of a copy
 * @throws {S3Error} PreconditionFailed or NotModified
 */
export function checkReadConditions(call: Pick<S3Call, 'headers'>, version: ObjectVersion, prefix = ''): void {
  const ifMatch = header(call, `${prefix}if-match`);
  const ifNoneMatch = header(call, `${prefix}if-none-match`);
  const modified = Math.floor(Date.parse(version.lastModified) / 1000) * 1000;
  if (ifMatch === undefined) {
    const since = timeOf(header(call, `${prefix}if-unmodified-since`));
    if (since !== undefined && modified > since) throw preconditionFailed('If-Unmodified-Since');
  } else if (!matchesEtag(ifMatch, version.etag)) throw preconditionFailed('If-Match');
  if (ifNoneMatch === undefined) {
    const since = timeOf(header(call, `${prefix}if-modified-since`));
    if (since !== undefined && modified <= since) throw unchanged(prefix, 'If-Modified-Since');
  } else if (matchesEtag(ifNoneMatch, version.etag)) throw unchanged(prefix, 'If-None-Match');
}

/** A read finds nothing new to give; a copy fails. */
const unchanged = (prefix: string, condition: string): S3Error =>
  prefix === '' ? new S3Error('NotModified') : preconditionFailed(`${prefix}${condition}`.toLowerCase());

/** Milliseconds; undefined for a time that cannot be read, which is ignored. */
function timeOf(value: string | undefined): number | undefined {
  const time = Date.parse(value ?? '');
  return Number.isNaN(time) ? undefined : time;
}
