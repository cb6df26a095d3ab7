import { BootstraplessSynthesizer, CfnOutput, Stack } from 'aws-cdk-lib/core';
import type { IStackSynthesizer } from 'aws-cdk-lib/core';
import { CfnOIDCProvider } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { DeployRole, ISSUER } from './deploy-role.ts';
import { ExecutionPolicy } from './execution-policy.ts';
import { RoleBoundary } from './role-boundary.ts';
import type { DeployAccessSettings } from './settings.ts';

/**
 * Who may deploy Claim Docket to an account, and what may be deployed: roles for the workflows of one repository, and the policies that bound
 * CloudFormation. It has no assets and needs no bootstrap, since the bootstrap needs its policy.
 */
export class DeployAccessStack extends Stack {
  constructor(scope: Construct, id: string, { repository, environments, provider }: DeployAccessSettings) {
    super(scope, id, {
      description: 'Who may deploy Claim Docket from GitHub',
      terminationProtection: true,
      // The library's class declares a qualifier a little wider than its interface, which exactOptionalPropertyTypes minds.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      synthesizer: new BootstraplessSynthesizer() as IStackSynthesizer,
    });
    const gitHub =
      provider ?? new CfnOIDCProvider(this, 'GitHub', { url: `https://${ISSUER}`, clientIdList: ['sts.amazonaws.com'] }).attrArn;
    for (const environment of environments) {
      const { arn } = new DeployRole(this, `Deploy-${environment}`, { provider: gitHub, repository, environment });
      new CfnOutput(this, `DeployRoleArn-${environment}`, { value: arn, description: `DEPLOY_ROLE_ARN of the environment ${environment}` });
    }

    const boundary = new RoleBoundary(this, 'RoleBoundary');
    const execution = new ExecutionPolicy(this, 'Execution', { boundary: boundary.policy });
    new CfnOutput(this, 'ExecutionPolicyArn', { value: execution.policy.managedPolicyArn, description: 'For cdk bootstrap' });
  }
}
