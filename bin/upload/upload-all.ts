import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { intakeIdOf } from '../../functions/ingest/identify.ts';
import { adviceOn } from '../extract/read-input.ts';
import type { Cloud } from '../support/cloud.ts';
import { explain } from '../support/failure.ts';
import { inParallel } from '../support/in-parallel.ts';
import { outcomeOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';

interface How {
  /** Where in the bucket: `incoming` or a folder in it. */
  readonly folder: string;
  /** Whether to wait for what becomes of each. */
  readonly wait: boolean;
}

const AT_ONCE = 8;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
};

/** Uploads files, some at a time, and tells of each as it is done. */
export async function uploadAll(
  cloud: Cloud,
  files: readonly string[],
  how: How,
  tell: (file: string, outcome: Outcome) => void,
): Promise<void> {
  const names = files.map((file) => basename(file));
  await inParallel(AT_ONCE, [...files.entries()], async ([place, file]) => {
    const first = names.indexOf(basename(file));
    const namesake = first < place ? files[first] : undefined;
    tell(file, namesake === undefined ? await uploadOne(cloud, file, how) : sameNameAs(namesake));
  });
}

/** Under one key the second would be a new version of the first, in place of an article of its own. */
const sameNameAs = (other: string): Outcome => ({
  ok: false,
  text: `not uploaded: it would replace ${other}, which has the same name. Rename one of them.`,
});

async function uploadOne(cloud: Cloud, file: string, { folder, wait }: How): Promise<Outcome> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { ok: false, text: adviceOn(error) };
  }
  try {
    const object = { Bucket: cloud.outputs.ArticleBucketName, Key: `${folder}/${basename(file)}` };
    const ContentType = TYPES[extname(file).toLowerCase()] ?? 'text/plain';
    const { VersionId = 'null' } = await cloud.s3.send(new PutObjectCommand({ ...object, Body: bytes, ContentType }));
    if (!wait) return { ok: true, text: `uploaded to s3://${object.Bucket}/${object.Key}` };
    return await outcomeOf(cloud, intakeIdOf({ bucket: object.Bucket, key: object.Key, versionId: VersionId }));
  } catch (error) {
    const text = explain(error);
    if (text === undefined) throw error;
    return { ok: false, text };
  }
}
