import { Command, InvalidArgumentError } from 'commander';
import { sendAll } from '../../functions/queues/send.ts';
import { createdEvent } from '../../functions/queues/s3-event.ts';
import { missingIntakes } from '../reconcile/missing-intakes.ts';
import { counted } from '../support/counted.ts';
import { findCloud, withCloud } from '../support/cloud.ts';
import type { CloudOptions } from '../support/cloud.ts';

type ReconcileOptions = CloudOptions & { readonly resend?: boolean; readonly olderThan: number };

const HELP = `
An upload of the last seconds may still be on its way: --older-than leaves such ones out. Exit code 0: every upload has its record, or was sent
again; 1: some have none.

Examples:
  docket reconcile --stage production --older-than 5
  docket reconcile --resend`;

function minutesIn(text: string): number {
  const minutes = Number(text);
  if (text.trim() === '' || !(minutes >= 0)) throw new InvalidArgumentError('Give a number of minutes, 0 or more.');
  return minutes;
}

/** `docket reconcile`: lists uploads that no intake record knows, and with `--resend` takes them in. */
export const reconcileCommand = (): Command =>
  withCloud(new Command('reconcile').description('List uploaded objects without an intake record: their event was lost.'))
    .option('--resend', 'announce them to ingest again')
    .option('--older-than <minutes>', 'look only at uploads this old', minutesIn, 0)
    .addHelpText('after', HELP)
    .action(async ({ resend = false, olderThan, ...options }: ReconcileOptions) => {
      const cloud = await findCloud(options);
      const { seen, missing } = await missingIntakes(cloud, new Date(Date.now() - olderThan * 60_000));
      for (const { key, versionId, uploadedAt } of missing) {
        process.stdout.write(`${key} version ${versionId} of ${uploadedAt}: no intake record\n`);
      }
      process.stdout.write(`${counted(seen, 'upload')}, ${missing.length} without an intake record\n`);
      if (missing.length === 0) return;
      if (!resend) {
        process.stderr.write('docket: take them in with --resend\n');
        process.exitCode = 1;
        return;
      }
      const messages = missing.map((object) => ({ body: createdEvent(object) }));
      await sendAll(cloud.sqs, cloud.outputs.IntakeQueueUrl, messages);
      process.stdout.write('Sent to ingest again; run reconcile once more in a minute.\n');
    });
