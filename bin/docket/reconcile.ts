import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { Command } from 'commander';
import { intakeIdOf } from '../../functions/ingest/identify.ts';
import { getIntake } from '../../functions/ledger/articles/intakes.ts';
import type { ObjectVersion } from '../../functions/ledger/articles/intakes.ts';
import { createdEvent } from '../../functions/queues/s3-event.ts';
import { sendAll } from '../../functions/queues/send.ts';
import { findCloud, withCloud } from '../support/cloud.ts';
import type { Cloud, CloudOptions } from '../support/cloud.ts';

/** `docket reconcile`: lists uploads that no intake record knows, and with `--resend` takes them in. */
export const reconcileCommand = (): Command =>
  withCloud(new Command('reconcile').description('list uploaded objects without an intake record; exit code 1 if there are any'))
    .option('--resend', 'announce them to ingest again')
    .action(async (options: CloudOptions & { readonly resend?: boolean }) => {
      const cloud = await findCloud(options);
      let seen = 0;
      const missing: ObjectVersion[] = [];
      for await (const object of uploads(cloud)) {
        seen++;
        if ((await getIntake(cloud.ledger, intakeIdOf(object))) === undefined) missing.push(object);
      }
      for (const object of missing) process.stdout.write(`${object.key} version ${object.versionId}: no intake record\n`);
      process.stdout.write(`${seen} uploads, ${missing.length} without an intake record\n`);
      if (missing.length === 0) return;
      if (options.resend === true) {
        await sendAll(
          cloud.sqs,
          cloud.outputs.IntakeQueueUrl,
          missing.map((object) => ({ body: createdEvent(object) })),
        );
        process.stdout.write('Sent to ingest again; run reconcile once more in a minute.\n');
      } else process.exitCode = 1;
    });

/** Every version of every object under `incoming/`. */
async function* uploads({ s3, outputs }: Cloud): AsyncGenerator<ObjectVersion> {
  const bucket = outputs.ArticleBucketName;
  let from: { KeyMarker?: string; VersionIdMarker?: string } | undefined = {};
  while (from !== undefined) {
    const page: Awaited<ReturnType<typeof list>> = await list(from);
    for (const { Key = '', VersionId = 'null', Size = 0, LastModified } of page.Versions ?? []) {
      // A listing has no sequencer; the time of the write orders versions as well, but below any event that S3 itself sent.
      const sequencer = (LastModified?.getTime() ?? 0).toString(16).padStart(18, '0');
      yield { bucket, key: Key, versionId: VersionId, size: Size, sequencer };
    }
    from =
      page.IsTruncated === true
        ? {
            ...(page.NextKeyMarker === undefined ? {} : { KeyMarker: page.NextKeyMarker }),
            ...(page.NextVersionIdMarker === undefined ? {} : { VersionIdMarker: page.NextVersionIdMarker }),
          }
        : undefined;
  }

  function list(markers: { KeyMarker?: string; VersionIdMarker?: string }) {
    return s3.send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix: 'incoming/', ...markers }));
  }
}
