import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';
import { Command, Option } from 'commander';
import { stageOf } from '../../config/stages.ts';
import { askOnTerminal } from '../support/ask.ts';
import { useRegionOf } from '../support/aws/region.ts';
import { sayOnOutput } from '../support/say.ts';
import { stageOption } from '../support/stage.ts';
import { destroyStage } from './destroy-stage.ts';

interface DestroyOptions {
  readonly stage: string;
  readonly leaveData?: boolean;
  readonly deleteData?: boolean;
  readonly yes?: boolean;
}

const HELP = `
It refuses while data is at stake: of a stage with data: 'keep' (config/stages.ts) all stays behind, with --leave-data; of one with data: 'discard' all is deleted,
with --delete-data where there is any. It asks for the stage's name, and ends by telling what remains and how to delete that by hand.
Exit codes: 0 done, 1 something is wrong (said on stderr), 2 called wrongly.

Examples:
  npm run destroy -- --stage dev --delete-data
  npm run destroy -- --stage production --leave-data`;

/** `npm run destroy`. */
export const destroyCommand = (): Command =>
  new Command('destroy')
    .description('Takes a stage down from AWS, by your AWS credentials.')
    .addOption(stageOption())
    .option('--leave-data', 'of a stage that keeps its data: leave it behind without its system')
    .addOption(new Option('--delete-data', 'of a stage that discards its data: delete it for good').conflicts('leaveData'))
    .option('--yes', 'ask nobody')
    .allowExcessArguments(false)
    .exitOverride()
    .addHelpText('after', HELP)
    .action(async ({ stage: name, leaveData = false, deleteData = false, yes = false }: DestroyOptions) => {
      const stage = stageOf(name);
      useRegionOf(stage, process.env);
      const how = { leaveData, deleteData, yes };
      await destroyStage(stage, how, {
        sts: new STSClient({}),
        cloudFormation: new CloudFormationClient({}),
        s3: new S3Client({}),
        dynamodb: new DynamoDBClient({}),
        ask: askOnTerminal,
        say: sayOnOutput,
      });
    });
