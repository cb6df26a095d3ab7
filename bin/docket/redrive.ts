import { Command } from 'commander';
import { redriveDeadLetters } from '../redrive/dead-letters.ts';
import { redriveStuckWork } from '../redrive/stuck-work.ts';
import { counted } from '../support/counted.ts';
import { findCloud, withCloud } from '../support/cloud.ts';
import type { CloudOptions } from '../support/cloud.ts';

const HELP = `
Find the cause first, and mend it: what fails again comes back. Nothing is done twice, however often it is redriven. Exit code 0: all is on its way
again; 1: some messages stayed where they were.

Examples:
  docket redrive
  docket redrive --stage production`;

/** `docket redrive`: sends dead letters back to their queues, and has stuck work tried again. */
export const redriveCommand = (): Command =>
  withCloud(new Command('redrive').description('Send dead letters back to their queues, and have stuck work tried again.'))
    .addHelpText('after', HELP)
    .action(async (options: CloudOptions) => {
      const { outputs, ledger, sqs } = await findCloud(options);
      for (const [name, url] of [
        ['intake', outputs.IntakeDeadLetterQueueUrl],
        ['review', outputs.ReviewDeadLetterQueueUrl],
        ['outcome', outputs.OutcomeDeadLetterQueueUrl],
      ] as const) {
        const { moved, failure } = await redriveDeadLetters(sqs, url);
        process.stdout.write(`${name} queue: ${counted(moved, 'dead letter')} sent back\n`);
        if (failure === undefined) continue;
        process.stderr.write(`docket: some dead letters of the ${name} queue stayed: ${failure}. They are still there.\n`);
        process.exitCode = 1;
      }
      const queues = { intake: outputs.IntakeQueueUrl, review: outputs.ReviewQueueUrl, outcome: outputs.OutcomeQueueUrl };
      const redriven = await redriveStuckWork(ledger, sqs, queues, new Date());
      process.stdout.write(`${counted(redriven, 'piece')} of stuck work to be tried again\n`);
    });
