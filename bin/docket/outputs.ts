import { Command } from 'commander';
import { findCloud, withCloud } from '../support/cloud.ts';
import type { CloudOptions } from '../support/cloud.ts';

const HELP = `
Examples:
  docket outputs
  docket outputs --stage staging
  BUCKET=$(docket outputs | node -p 'JSON.parse(require("fs").readFileSync(0)).ArticleBucketName')`;

/** `docket outputs`: the stack's outputs as one JSON object. */
export const outputsCommand = (): Command =>
  withCloud(new Command('outputs').description('Print the stack’s outputs (bucket, tables, queues, API) as one JSON object.'))
    .addHelpText('after', HELP)
    .action(async (options: CloudOptions) => {
      const { outputs } = await findCloud(options);
      process.stdout.write(`${JSON.stringify(outputs, null, 2)}\n`);
    });
