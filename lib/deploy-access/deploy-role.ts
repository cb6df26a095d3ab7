import { Aws, Duration } from 'aws-cdk-lib/core';
import { Role, WebIdentityPrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { here, ofAccount } from './arns.ts';
import { QUALIFIER, STACKS } from './names.ts';
import { acknowledgeWildcards, statementOf } from './permission.ts';
import type { Permission } from './permission.ts';

export interface DeployRoleProps {
  /** ARN of GitHub's OpenID provider. */
  readonly provider: string;
  readonly repository: string;
  readonly environment: string;
}

/** GitHub's issuer of tokens for workflows. */
export const ISSUER = 'token.actions.githubusercontent.com';

/**
 * What the workflow becomes in one environment. It does nothing itself but look: the CDK's own roles deploy.
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export class DeployRole extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, { provider, repository, environment }: DeployRoleProps) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      description: `Lets the workflows of ${repository} deploy Claim Docket to ${environment}`,
      assumedBy: new WebIdentityPrincipal(provider, {
        StringEquals: { [`${ISSUER}:aud`]: 'sts.amazonaws.com', [`${ISSUER}:sub`]: `repo:${repository}:environment:${environment}` },
      }),
      maxSessionDuration: Duration.hours(1),
    });
    const permissions = permissionsFor(`${STACKS}${environment}`);
    for (const permission of permissions) role.addToPolicy(statementOf(permission));
    acknowledgeWildcards(role, permissions);
    this.arn = role.roleArn;
  }
}

const permissionsFor = (stack: string): Permission[] => [
  {
    sid: 'DeployByTheRolesOfTheCdk',
    why: 'Two roles by their names. Not the one for lookups: it may read whatever is in the account, articles too, and this stack looks nothing up.',
    actions: ['sts:AssumeRole'],
    resources: ['deploy', 'file-publishing'].map((name) =>
      ofAccount('iam', `role/cdk-${QUALIFIER}-${name}-role-${Aws.ACCOUNT_ID}-${Aws.REGION}`),
    ),
  },
  {
    sid: 'CheckTheBootstrap',
    why: 'One parameter.',
    actions: ['ssm:GetParameter'],
    resources: [here('ssm', `parameter/cdk-bootstrap/${QUALIFIER}/version`)],
  },
  {
    sid: 'CheckTheQuota',
    why: 'Lambda’s settings of the account are no resource with a name: the action can only be allowed on all.',
    actions: ['lambda:GetAccountSettings'],
    resources: ['*'],
  },
  {
    sid: 'CheckTheStackAndReadItsOutputs',
    why: 'One stack; what follows its name is an id that CloudFormation makes up.',
    actions: ['cloudformation:DescribeStacks'],
    resources: [here('cloudformation', `stack/${stack}/*`)],
  },
  {
    sid: 'TryItOut',
    why: 'The alias of one function; CloudFormation makes up the end of its name.',
    actions: ['lambda:InvokeFunction'],
    resources: [here('lambda', `function:${stack}-ReviewApiFunction*:live`)],
  },
];
