import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Command } from 'commander';
import { stageOf } from '../../config/stages.ts';
import { askOnTerminal } from '../support/ask.ts';
import { findCloud } from '../support/cloud.ts';
import { sayOnOutput } from '../support/say.ts';
import { stageOption } from '../support/stage.ts';
import { planRestore } from './plan.ts';
import { restoreStage } from './restore-stage.ts';

const HELP = `
It shows where both tables are restored to and what happened since, asks, restores, waits, and says what comes next: the stage's setting and the deployment
that has the functions use them. Nothing that is in use is changed. docs/restoring.md leads through it.

Examples:
  npm run restore -- --stage production --to 2026-11-26T08:00:00Z`;

/** `npm run restore`. */
export const restoreCommand = (): Command =>
  new Command('restore')
    .description('Restores both tables of a stage on AWS to one instant, by your AWS credentials.')
    .addOption(stageOption())
    .requiredOption('--to <instant>', 'ISO 8601 with its time zone, of the last 35 days')
    .option('--yes', 'ask nobody')
    .allowExcessArguments(false)
    .exitOverride()
    .addHelpText('after', HELP)
    .action(async ({ stage, to, yes = false }: { readonly stage: string; readonly to: string; readonly yes?: boolean }) => {
      const { ledger, outputs } = await findCloud({ data: '', stage });
      const plan = planRestore({ ledger: outputs.LedgerTableName, audit: outputs.AuditTableName }, to, new Date());
      const dynamodb = new DynamoDBClient({ region: outputs.Region });
      await restoreStage(stageOf(stage), plan, yes, { dynamodb, ledger, ask: askOnTerminal, say: sayOnOutput });
    });
