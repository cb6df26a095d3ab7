import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { isDenied } from '../../support/aws/explain-aws.ts';
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

/** Whether a stack in that state can be deployed to. */
export function checkStackStatus(status: Read<string | undefined>, stack: string): Finding {
  if (status === 'unreadable') return warning(`How ${stack} stands cannot be told: it takes cloudformation:DescribeStacks.`);
  if (status === undefined) return good(`${stack} does not exist yet: it will be created`);
  if (status.endsWith('_IN_PROGRESS')) return stop(`${stack} is being changed by somebody else (${status}). Wait until that is over.`);
  if (status === 'UPDATE_ROLLBACK_FAILED') {
    return stop(
      `${stack} could not be rolled back (${status}). See its events for the reason, mend it, then: npx cdk rollback --app build/deploy ${stack}`,
    );
  }
  if (status === 'ROLLBACK_COMPLETE' || status === 'ROLLBACK_FAILED' || status === 'DELETE_FAILED') {
    return stop(
      `${stack} was never finished (${status}) and holds nothing. See its events for the reason, then delete it: aws cloudformation delete-stack --stack-name ${stack}`,
    );
  }
  return good(`${stack} exists (${status}): it will be updated`);
}
