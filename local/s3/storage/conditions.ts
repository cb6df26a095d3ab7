import { S3Error } from '../errors.ts';
import type { ObjectVersion } from './version.ts';

/** Under what condition a key may be written, https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html */
export interface WriteCondition {
  /** `*`: only where no object is there now. */
  readonly ifNoneMatch?: string | undefined;
  /** Only where the object there now has this ETag, or `*` for any. */
  readonly ifMatch?: string | undefined;
}

/**
 * Checks a condition against the object that a GET would see now; a delete marker counts as none.
 * @throws {S3Error} PreconditionFailed; NoSuchKey for `If-Match` on nothing; NotImplemented for `If-None-Match` with an ETag, as on AWS.
 */
export function checkWriteCondition({ ifNoneMatch, ifMatch }: WriteCondition, key: string, current: ObjectVersion | undefined): void {
  if (ifNoneMatch !== undefined) {
    if (ifNoneMatch.trim() !== '*') throw notImplemented('If-None-Match');
    if (current !== undefined) throw preconditionFailed('If-None-Match');
  }
  if (ifMatch !== undefined) {
    if (current === undefined) throw new S3Error('NoSuchKey', undefined, { fields: { Key: key } });
    if (!matchesEtag(ifMatch, current.etag)) throw preconditionFailed('If-Match');
  }
}

const notImplemented = (header: string): S3Error =>
  new S3Error('NotImplemented', 'A header you provided implies functionality that is not implemented', { fields: { Header: header } });

export const preconditionFailed = (condition: string): S3Error =>
  new S3Error('PreconditionFailed', undefined, { fields: { Condition: condition } });

/** Whether a list of ETags from a condition's header (`"abc", "def"`, unquoted, or `*`) names this one. */
export const matchesEtag = (list: string, etag: string): boolean =>
  list
    .split(',')
    .map((item) => item.trim().replace(/^W\//, '').replace(/^"|"$/g, ''))
    .some((item) => item === '*' || item === etag);
