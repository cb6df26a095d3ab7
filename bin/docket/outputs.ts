import { Command } from 'commander';
import { findCloud, withCloud } from '../support/cloud.ts';
import type { CloudOptions } from '../support/cloud.ts';

/** `docket outputs`: the stack's outputs as one JSON object. */
export const outputsCommand = (): Command =>
  withCloud(new Command('outputs').description('print the stack’s outputs (bucket, tables, queues, API) as one JSON object')).action(
    async (options: CloudOptions) => {
      const { outputs } = await findCloud(options);
      process.stdout.write(`${JSON.stringify(outputs, null, 2)}\n`);
    },
  );
