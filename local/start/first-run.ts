import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { Cloud } from '../cloud.ts';
import { s3Client } from '../services/s3-client.ts';

/** As long as the start waits for what it uploaded to be worked through. */
const PATIENCE_MILLISECONDS = 10_000;

/** Where uploads are looked for: the first bucket that tells of them, and the prefix of their keys. */
export interface UploadPlace {
  readonly bucket: string;
  readonly prefix: string;
}

export function uploadPlace({ model }: Pick<Cloud, 'model'>): UploadPlace | undefined {
  const bucket = model.buckets.find(({ notifications }) => notifications.length > 0);
  return bucket && { bucket: bucket.name, prefix: bucket.notifications[0]?.prefix ?? '' };
}

/**
 * On a new data folder uploads these files, and waits a while for them to be worked through, so that there is something to see.
 * @param root what the files' paths start from
 * @returns what it uploaded
 */
export async function seedFirstRun(cloud: Cloud, dataDir: string, root: string, files: readonly string[]): Promise<readonly string[]> {
  const place = uploadPlace(cloud);
  const marker = join(dataDir, 'seeded');
  if (place === undefined || existsSync(marker)) return [];
  const s3 = s3Client(cloud.aws, 'test');
  for (const file of files) {
    await s3.send(
      new PutObjectCommand({ Bucket: place.bucket, Key: `${place.prefix}${basename(file)}`, Body: await readFile(join(root, file)) }),
    );
  }
  s3.destroy();
  await writeFile(marker, '');
  await cloud.emptied(PATIENCE_MILLISECONDS);
  return files;
}
