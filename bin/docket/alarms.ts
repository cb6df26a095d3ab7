import { CloudWatchClient, paginateDescribeAlarms } from '@aws-sdk/client-cloudwatch';
import type { MetricAlarm } from '@aws-sdk/client-cloudwatch';
import { Command } from 'commander';
import { findCloud, withCloud } from '../support/cloud.ts';
import type { CloudOptions } from '../support/cloud.ts';

const HELP = `
What to do about each is in docs/runbook.md. Exit code 0: none is raised; 1: some are.

Examples:
  docket alarms
  docket alarms --all
  docket alarms --stage production`;

/** `docket alarms`: the stack's alarms that are raised, with what they mean. */
export const alarmsCommand = (): Command =>
  withCloud(new Command('alarms').description('Tell which alarms are raised, what they mean and where it says what to do.'))
    .option('--all', 'list those that are not raised, too')
    .addHelpText('after', HELP)
    .action(async ({ all = false, ...options }: CloudOptions & { readonly all?: boolean }) => {
      const { stackName, clientConfig } = await findCloud(options);
      const client = new CloudWatchClient(clientConfig);
      const alarms: MetricAlarm[] = [];
      for await (const { MetricAlarms = [] } of paginateDescribeAlarms(
        { client },
        stackName === undefined ? {} : { AlarmNamePrefix: `${stackName}-` },
      )) {
        alarms.push(...MetricAlarms);
      }
      const raised = alarms.filter(({ StateValue }) => StateValue === 'ALARM');
      for (const alarm of all ? alarms : raised) process.stdout.write(inWords(alarm));
      process.stdout.write(`${alarms.length} alarms, ${raised.length} raised\n`);
      if (raised.length > 0) process.exitCode = 1;
    });

const inWords = ({ AlarmName, AlarmDescription, StateValue, StateReason, StateUpdatedTimestamp }: MetricAlarm): string =>
  `${StateValue} ${AlarmName}, since ${StateUpdatedTimestamp?.toISOString() ?? 'the beginning'}\n  ${AlarmDescription}\n  ${StateReason}\n`;
