import type { ObjectLock } from '../definitions.ts';
import { S3Error } from '../errors.ts';
import type { Retention, Version } from './version.ts';

const DAY_MILLISECONDS = 86_400_000;

/** The lock that a bucket puts on a version written then; nothing where it puts none. */
export const retentionOf = (lock: ObjectLock | undefined, writtenAt: string): { readonly retention?: Retention } =>
  lock === undefined
    ? {}
    : { retention: { mode: lock.mode, until: new Date(Date.parse(writtenAt) + lock.days * DAY_MILLISECONDS).toISOString() } };

/**
 * @param bypass as its deleter asks; only a lock for governance can be bypassed
 * @throws {S3Error} AccessDenied while the version is locked
 */
export function checkRemovable(version: Version, now: Date, bypass: boolean): void {
  if (version.kind !== 'object' || version.retention === undefined) return;
  const { mode, until } = version.retention;
  if (now.toISOString() >= until || (bypass && mode === 'GOVERNANCE')) return;
  throw new S3Error('AccessDenied', 'Access Denied because object protected by object lock.');
}
