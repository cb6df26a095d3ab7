import { GetObjectCommand } from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import { parseRoot, rootKey, ROOTS_PREFIX } from '../../functions/objects/day-roots.ts';
import type { DayRoot } from '../../functions/domain/review/audit/audit-roots.ts';
import type { StoredRoot } from '../../functions/domain/review/audit/verify-roots.ts';
import { objectVersions } from '../support/object-versions.ts';

/** How often a day's object was written or deleted, and the version that came first. */
interface Versions {
  count: number;
  first: string | undefined;
}

/** Reads every daily root as it was first written, by day: a lock keeps that version, and lets others be put on top. */
export async function readRoots(s3: S3Client, bucket: string): Promise<StoredRoot[]> {
  const days = new Map<string, Versions>();
  // Newest first, so that the last one seen of a key is its first.
  for await (const { Versions = [], DeleteMarkers = [] } of objectVersions(s3, bucket, ROOTS_PREFIX)) {
    for (const { Key = '', VersionId } of Versions) count(days, dayIn(Key)).first = VersionId;
    for (const { Key = '' } of DeleteMarkers) count(days, dayIn(Key));
  }
  const roots: StoredRoot[] = [];
  for (const [day, { first, count: versions }] of [...days].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    roots.push({ day, versions, root: first === undefined ? null : await readVersion(s3, bucket, rootKey(day), first) });
  }
  return roots;
}

const dayIn = (key: string): string => key.slice(ROOTS_PREFIX.length).replace(/\.json$/, '');

function count(days: Map<string, Versions>, day: string): Versions {
  const versions = days.get(day) ?? { count: 0, first: undefined };
  versions.count++;
  days.set(day, versions);
  return versions;
}

async function readVersion(s3: S3Client, Bucket: string, Key: string, VersionId: string): Promise<DayRoot | null> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key, VersionId }));
  const text = (await Body?.transformToString()) ?? '';
  try {
    return parseRoot(text);
  } catch {
    return null;
  }
}
