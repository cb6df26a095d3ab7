import { GetParameterCommand, ParameterNotFound } from '@aws-sdk/client-ssm';
import type { SSMClient } from '@aws-sdk/client-ssm';
import { isDenied } from '../../support/aws/explain-aws.ts';
import { good, stop, warning } from './finding.ts';
import type { Finding, Read } from './finding.ts';
import type { Identity } from './identity.ts';

/** What the stack asks of the CDK's bootstrap stack. */
export interface BootstrapNeed {
  /** Name of the parameter that says which version is there. */
  readonly parameter: string;
  readonly version: number;
}

/** The version of the bootstrap stack in this account and region; undefined where there is none. */
export async function readBootstrap(ssm: SSMClient, { parameter }: BootstrapNeed): Promise<Read<number | undefined>> {
  try {
    const { Parameter } = await ssm.send(new GetParameterCommand({ Name: parameter }));
    return Number(Parameter?.Value);
  } catch (error) {
    if (error instanceof ParameterNotFound) return undefined;
    if (isDenied(error)) return 'unreadable';
    throw error;
  }
}

/** Whether the CDK's bootstrap stack is there, and new enough. */
export function checkBootstrap(
  found: Read<number | undefined>,
  { version, parameter }: BootstrapNeed,
  { account, region }: Identity,
): Finding {
  const command = `npx cdk bootstrap aws://${account}/${region}`;
  if (found === 'unreadable')
    return warning(`Whether the CDK was bootstrapped cannot be told: reading ${parameter} takes ssm:GetParameter.`);
  if (found === undefined) return stop(`The CDK was not bootstrapped in this account and region. Once: ${command}`);
  if (!(found >= version))
    return stop(`The CDK’s bootstrap stack has version ${found}; this takes ${version}. Bring it up to date: ${command}`);
  return good(`CDK bootstrap version ${found}`);
}
