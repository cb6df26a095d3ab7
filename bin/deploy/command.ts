import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { SSMClient } from '@aws-sdk/client-ssm';
import { STSClient } from '@aws-sdk/client-sts';
import { Command } from 'commander';
import { stageOf } from '../../config/stages.ts';
import { smokeStage } from '../smoke/smoke-stage.ts';
import { askOnTerminal } from '../support/ask.ts';
import { useRegionOf } from '../support/aws/region.ts';
import { stackOutputs } from '../support/aws/stack-outputs.ts';
import { sayOnOutput } from '../support/say.ts';
import { stageOption } from '../support/stage.ts';
import { needsOf } from './cdk/assembly.ts';
import { runCdk } from './cdk/run-cdk.ts';
import { deployStage } from './deploy-stage.ts';

interface DeployOptions {
  readonly stage: string;
  readonly yes?: boolean;
  readonly check?: boolean;
  readonly smoke: boolean;
}

const HELP = `
It checks account, settings, CDK bootstrap, quota and the stack's state; shows the differences; asks; deploys; runs the smoke test; and says what comes next.
What it deploys is what it showed: the assembly in build/deploy/STAGE. In a workflow, where nobody can be asked, it takes --yes.
docs/deploying.md leads through the first time. Exit codes: 0 done, 1 something is wrong (said on stderr), 2 called wrongly.

Examples:
  npm run deploy -- --stage staging
  npm run deploy -- --stage staging --check
  npm run deploy -- --stage production --yes`;

/** `npm run deploy`. */
export const deployCommand = (): Command =>
  new Command('deploy')
    .description('Deploys a stage to AWS, by your AWS credentials.')
    .addOption(stageOption())
    .option('--check', 'only the checks and the differences')
    .option('--yes', 'ask nobody')
    .option('--no-smoke', 'without the smoke test, as before the console’s own name leads to it')
    .allowExcessArguments(false)
    .exitOverride()
    .addHelpText('after', HELP)
    .action(async ({ stage: name, yes = false, check = false, smoke }: DeployOptions) => {
      const stage = stageOf(name);
      useRegionOf(stage, process.env);
      await deployStage(
        stage,
        { checkOnly: check, yes, smoke },
        {
          sts: new STSClient({}),
          ssm: new SSMClient({}),
          lambda: new LambdaClient({}),
          cloudFormation: new CloudFormationClient({}),
          cdk: runCdk,
          needsOf,
          ask: askOnTerminal,
          say: sayOnOutput,
          smoke: () => smokeStage(name, sayOnOutput),
          outputs: () => stackOutputs(name),
        },
      );
    });
