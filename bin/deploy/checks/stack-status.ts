import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import type { Stage } from '../../../config/stages.ts';
import { isDenied } from '../../support/aws/explain-aws.ts';
import { stackNameOf } from '../../support/stage.ts';
import { good, stop, warning } from './finding.ts';
import type { Finding, Read } from './finding.ts';

/** The state of a stack as CloudFormation names it; undefined where there is none. */
export async function readStackStatus(cloudFormation: CloudFormationClient, StackName: string): Promise<Read<string | undefined>> {
  try {
    const { Stacks } = await cloudFormation.send(new DescribeStacksCommand({ StackName }));
    return Stacks?.[0]?.StackStatus;
  } catch (error) {
    if (isDenied(error)) return 'unreadable';
    if (error instanceof Error && /does not exist/.test(error.message)) return undefined;
    throw error;
  }
}

/** Whether a stage whose stack is in that state can be deployed. */
export function checkStackStatus(status: Read<string | undefined>, { name, data }: Pick<Stage, 'name' | 'data'>): Finding {
  const stack = stackNameOf(name);
  const events = `See its events for the reason (aws cloudformation describe-stack-events --stack-name ${stack})`;
  if (status === 'unreadable') return warning(`How ${stack} stands cannot be told: it takes cloudformation:DescribeStacks.`);
  // What is left where somebody stopped a first deployment before it began; the CDK goes on from there.
  if (status === undefined || status === 'REVIEW_IN_PROGRESS') return good(`${stack} does not exist yet: it will be created`);
  if (status.endsWith('_IN_PROGRESS')) return stop(`${stack} is being changed by somebody else (${status}). Wait until that is over.`);
  if (status === 'UPDATE_ROLLBACK_FAILED') {
    return stop(
      `${stack} could not be rolled back (${status}). ${events}, mend it, then: npx cdk rollback ${stack} --app build/deploy/${name}`,
    );
  }
  if (status === 'ROLLBACK_COMPLETE' || status === 'ROLLBACK_FAILED' || status === 'DELETE_FAILED') {
    return stop(
      `${stack} was not made, or not deleted, whole (${status}). ${events}, then delete it: npm run destroy -- --stage ${name}${data === 'keep' ? ' --leave-data' : ''}`,
    );
  }
  return good(`${stack} exists (${status}): it will be updated`);
}
