import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { Command } from 'commander';
import { intakeIdOf } from '../../functions/ingest/identify.ts';
import { getIntake } from '../../functions/ledger/articles/intakes.ts';
import type { Intake } from '../../functions/ledger/articles/intakes.ts';
import { findCloud, withCloud } from '../support/cloud.ts';
import type { Cloud, CloudOptions } from '../support/cloud.ts';
import { deskNamed } from '../support/desks.ts';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.htm': 'text/html', '.md': 'text/markdown', '.txt': 'text/plain' };
const PATIENCE_MS = 60_000;

type UploadOptions = CloudOptions & { readonly desk?: string; readonly wait: boolean };

/** `docket upload FILE…`: puts articles into the bucket and tells what became of each. */
export const uploadCommand = (): Command =>
  withCloud(
    new Command('upload').description('upload articles and tell what became of each').argument('<file...>', 'text, HTML or Markdown'),
  )
    .option('--desk <name>', 'the desk that is to have them, whatever their subject')
    .option('--no-wait', 'do not wait for the claims')
    .action(async (files: string[], options: UploadOptions) => {
      const cloud = await findCloud(options);
      const folder = options.desk === undefined ? 'incoming' : `incoming/${deskNamed(options.desk).id}`;
      let failed = 0;
      for (const [i, file] of files.entries()) {
        const count = files.length > 1 ? `[${i + 1}/${files.length}] ` : '';
        const result = await uploadOne(cloud, file, folder, options.wait);
        if (!result.ok) failed++;
        (result.ok ? process.stdout : process.stderr).write(`${count}${file}: ${result.text}\n`);
      }
      if (failed > 0) process.exitCode = 1;
    });

interface Result {
  readonly ok: boolean;
  readonly text: string;
}

async function uploadOne(cloud: Cloud, file: string, folder: string, wait: boolean): Promise<Result> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { ok: false, text: `could not be read (${error instanceof Error ? error.message : String(error)})` };
  }
  const bucket = cloud.outputs.ArticleBucketName;
  const key = `${folder}/${basename(file)}`;
  const contentType = TYPES[extname(file).toLowerCase()] ?? 'text/plain';
  const { VersionId = 'null' } = await cloud.s3.send(
    new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType: contentType }),
  );
  if (!wait) return { ok: true, text: `uploaded to s3://${bucket}/${key}` };
  return told(await outcome(cloud, intakeIdOf({ bucket, key, versionId: VersionId })));
}

async function outcome({ ledger }: Cloud, intakeId: string): Promise<Intake | undefined> {
  for (const until = Date.now() + PATIENCE_MS; ;) {
    const intake = await getIntake(ledger, intakeId);
    if (Date.now() > until || (intake !== undefined && intake.status !== 'processing')) return intake;
    await sleep(150);
  }
}

function told(intake: Intake | undefined): Result {
  const { status, reason, summary } = intake ?? { status: 'processing', reason: null, summary: null };
  if (status === 'processing') {
    return { ok: true, text: `uploaded; still being read after ${PATIENCE_MS / 1000} s. GET /v1/articles tells when it is done.` };
  }
  if (summary === null) return { ok: false, text: `${status}. ${reason?.message ?? ''}` };
  const { claims, note, desk } = summary;
  const repeated = status === 'repeated' ? 'the same as before; ' : '';
  const where = claims.queued > 0 ? ` for the desk ${desk}` : '';
  return { ok: true, text: `${repeated}${claims.found} claims, ${claims.queued} to check${where}${note === null ? '' : `. ${note}`}` };
}
