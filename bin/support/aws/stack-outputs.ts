import type { Stack as DescribedStack } from '@aws-sdk/client-cloudformation';
import { stageOf } from '../../../config/stages.ts';
import type { Stage } from '../../../config/stages.ts';
import { explain, UserError } from '../failure.ts';
import { stackNameOf } from '../stage.ts';
import { useRegionOf } from './region.ts';

/** The outputs of a stage's stack, by your AWS credentials. @throws UserError where it cannot be read, or is not where the stage is at home */
export async function stackOutputs(stage: string): Promise<Record<string, string>> {
  useRegionOf(stageOf(stage), process.env);
  const StackName = stackNameOf(stage);
  const { StackId = '', Outputs = [] } = await describe(StackName, stage);
  requireHome(stageOf(stage), StackId);
  return Object.fromEntries(Outputs.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]));
}

async function describe(StackName: string, stage: string): Promise<Pick<DescribedStack, 'StackId' | 'Outputs'>> {
  // Only here: the laptop has no stacks to describe.
  const { CloudFormationClient, DescribeStacksCommand } = await import('@aws-sdk/client-cloudformation');
  try {
    const { Stacks = [] } = await new CloudFormationClient({}).send(new DescribeStacksCommand({ StackName }));
    return Stacks[0] ?? {};
  } catch (error) {
    throw new UserError(
      `The stack ${StackName} could not be read: ${explain(error) ?? String(error)}. ` +
        `Check AWS_REGION and your credentials, or deploy it: npm run deploy -- --stage ${stage}`,
    );
  }
}

/** @throws UserError where a stack is in another account than that in which the stage is at home */
export function requireHome({ name, account }: Pick<Stage, 'name' | 'account'>, stackArn: string): void {
  const found = stackArn.split(':')[4];
  if (account === undefined || found === account) return;
  throw new UserError(
    `The stage ${name} is at home in the account ${account} (config/stages.ts), but your credentials lead to ${found}. Use others (AWS_PROFILE).`,
  );
}
