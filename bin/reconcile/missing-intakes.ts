import type { ObjectVersion as ListedVersion } from '@aws-sdk/client-s3';
import { intakeIdOf } from '../../functions/ingest/identify.ts';
import { getIntake } from '../../functions/ledger/articles/intakes.ts';
import type { ObjectVersion } from '../../functions/ledger/articles/intakes.ts';
import type { Cloud } from '../support/cloud.ts';
import { inParallel } from '../support/in-parallel.ts';
import { objectVersions } from '../support/object-versions.ts';

/** An object that was uploaded, and when (ISO 8601). */
export interface Upload extends ObjectVersion {
  readonly uploadedAt: string;
}

const AT_ONCE = 20;

/** Looks for the intake record of every object uploaded at that time or before. @returns how many there are, and those without one in the order of their keys */
export async function missingIntakes(cloud: Cloud, until: Date): Promise<{ seen: number; missing: Upload[] }> {
  let seen = 0;
  const missing: Upload[] = [];
  for await (const page of uploads(cloud)) {
    const old = page.filter(({ uploadedAt }) => uploadedAt <= until.toISOString());
    const known = new Set<Upload>();
    await inParallel(AT_ONCE, old, async (upload) => {
      if ((await getIntake(cloud.ledger, intakeIdOf(upload))) !== undefined) known.add(upload);
    });
    seen += old.length;
    missing.push(...old.filter((upload) => !known.has(upload)));
  }
  return { seen, missing };
}

/** Every version of every object under `incoming/`, page by page. */
async function* uploads({ s3, outputs }: Cloud): AsyncGenerator<Upload[]> {
  const bucket = outputs.ArticleBucketName;
  for await (const { Versions = [] } of objectVersions(s3, bucket, 'incoming/')) yield Versions.map((version) => uploadOf(bucket, version));
}

function uploadOf(bucket: string, { Key = '', VersionId = 'null', Size = 0, LastModified = new Date(0) }: ListedVersion): Upload {
  // A listing has no sequencer; the time of the write orders versions as well, but below any event that S3 itself sent.
  const sequencer = LastModified.getTime().toString(16).padStart(18, '0');
  return { bucket, key: Key, versionId: VersionId, size: Size, sequencer, uploadedAt: LastModified.toISOString() };
}
