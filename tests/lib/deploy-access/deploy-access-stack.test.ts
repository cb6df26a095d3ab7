import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deployAccessSettings } from '../../../lib/deploy-access/settings.ts';
import { ACCOUNT, allows, deployAccess, REGION, statements } from './support.ts';
import type { Resource } from './support.ts';

const PROVIDER = `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`;

const ofType = (resources: Readonly<Record<string, Resource>>, type: string): Resource['Properties'][] =>
  Object.values(resources)
    .filter(({ Type }) => Type === type)
    .map(({ Properties }) => Properties);
const Attached = z.object({ Roles: z.array(z.string()), PolicyDocument: z.unknown() });

describe('the roles for GitHub', () => {
  const { resources, template } = deployAccess();

  it('are trusted to workflows of this repository in one environment each, and to nobody else', () => {
    const trusts = ofType(resources, 'AWS::IAM::Role').flatMap(({ AssumeRolePolicyDocument }) => statements(AssumeRolePolicyDocument));
    expect(trusts).toEqual(
      ['staging', 'production'].map((environment) => ({
        Effect: 'Allow',
        Action: ['sts:AssumeRoleWithWebIdentity'],
        Principal: { Federated: '<GitHub.Arn>' },
        // Equal to the letter: no pattern, so no branch, fork or pull request that merely looks like it.
        Condition: {
          StringEquals: {
            'token.actions.githubusercontent.com:aud': ['sts.amazonaws.com'],
            'token.actions.githubusercontent.com:sub': [`repo:newsroom/docket:environment:${environment}`],
          },
        },
      })),
    );
  });

  it('may become the CDK’s roles that deploy, look at their own stack, and try it out', () => {
    const policies = ofType(resources, 'AWS::IAM::Policy').map((policy) => statements(Attached.parse(policy).PolicyDocument));
    const arn = (service: string, resource: string) => `arn:aws:${service}:${REGION}:${ACCOUNT}:${resource}`;
    expect(policies.map((policy) => policy.map(({ Action, Resource: on }) => [...Action, ...(on ?? [])]))).toEqual(
      ['staging', 'production'].map((environment) => [
        [
          'sts:AssumeRole',
          ...['deploy', 'file-publishing'].map((name) => `arn:aws:iam::${ACCOUNT}:role/cdk-hnb659fds-${name}-role-${ACCOUNT}-${REGION}`),
        ],
        ['ssm:GetParameter', arn('ssm', 'parameter/cdk-bootstrap/hnb659fds/version')],
        ['lambda:GetAccountSettings', '*'],
        ['cloudformation:DescribeStacks', arn('cloudformation', `stack/ClaimDocket-${environment}/*`)],
        ['lambda:InvokeFunction', arn('lambda', `function:ClaimDocket-${environment}-ReviewApiFunction*:live`)],
      ]),
    );
  });

  it('last an hour, and are put out for the environments’ variables', () => {
    for (const role of ofType(resources, 'AWS::IAM::Role')) expect(role['MaxSessionDuration']).toBe(3600);
    expect(Object.keys(z.object({ Outputs: z.record(z.string(), z.unknown()) }).parse(template).Outputs)).toEqual([
      'DeployRoleArnstaging',
      'DeployRoleArnproduction',
      'ExecutionPolicyArn',
    ]);
  });

  it('may be of one environment, where production has an account of its own', () => {
    const { resources: alone } = deployAccess({ repository: 'newsroom/docket', environments: 'production' });
    expect(ofType(alone, 'AWS::IAM::Role')).toHaveLength(1);
    expect(JSON.stringify(alone)).not.toContain('staging');
  });
});

describe('GitHub’s OpenID provider', () => {
  it('is made for tokens that are meant for AWS', () => {
    expect(ofType(deployAccess().resources, 'AWS::IAM::OIDCProvider')).toEqual([
      { Url: 'https://token.actions.githubusercontent.com', ClientIdList: ['sts.amazonaws.com'] },
    ]);
  });

  it('is used as it is where the account has it', () => {
    const { resources } = deployAccess({ repository: 'newsroom/docket', provider: PROVIDER });
    expect(ofType(resources, 'AWS::IAM::OIDCProvider')).toEqual([]);
    const [role] = ofType(resources, 'AWS::IAM::Role');
    expect(statements(role?.['AssumeRolePolicyDocument'])[0]?.Principal).toEqual({ Federated: PROVIDER });
  });
});

describe('the stack', () => {
  it('needs no bootstrap, since the bootstrap needs its policy', () => {
    expect(deployAccess().template).not.toHaveProperty('Parameters');
    expect(deployAccess().template).not.toHaveProperty('Rules');
  });

  it('is protected against deletion', () => {
    expect(deployAccess().stack.terminationProtection).toBe(true);
  });

  it('has no finding of cdk-nag that is not explained', () => {
    expect(new AwsSolutionsChecks().validateScope(deployAccess().stack).violations).toEqual([]);
  });
});

describe('the settings', () => {
  it.each([
    [{}, 'say -c repository=OWNER/NAME'],
    [{ repository: 'docket' }, 'say -c repository=OWNER/NAME'],
    [{ repository: 'newsroom/*' }, 'say -c repository=OWNER/NAME'],
    [{ repository: 'newsroom/docket:ref' }, 'say -c repository=OWNER/NAME'],
    [{ repository: 'newsroom/docket', environments: 'dev' }, 'environments'],
    [{ repository: 'newsroom/docket', environments: '' }, 'environments'],
    [{ repository: 'newsroom/docket', provider: 'token.actions.githubusercontent.com' }, 'the ARN of GitHub’s OpenID provider'],
  ])('are refused: %j', (context: Readonly<Record<string, string>>, message) => {
    expect(() => deployAccessSettings((name) => context[name])).toThrow(message);
  });
});

it('lets no deployment change who may deploy', () => {
  const { resources } = deployAccess();
  const execution = ofType(resources, 'AWS::IAM::ManagedPolicy').find(
    ({ ManagedPolicyName }) => ManagedPolicyName === 'ClaimDocketExecution',
  );
  const policy = statements(execution?.['PolicyDocument']);
  // CloudFormation's names begin with the stack's.
  for (const role of ['DocketDeployAccess-DeploystagingRole-x', 'cdk-hnb659fds-cfn-exec-role-x', 'Admin']) {
    for (const action of ['iam:UpdateAssumeRolePolicy', 'iam:PutRolePolicy', 'iam:PassRole', 'iam:DeleteRole']) {
      expect([action, role, allows(policy, action, `arn:aws:iam::${ACCOUNT}:role/${role}`)]).toEqual([action, role, false]);
    }
  }
  for (const action of [
    'iam:CreatePolicyVersion',
    'iam:DeletePolicy',
    'iam:UpdateOpenIDConnectProviderThumbprint',
    'iam:CreateUser',
    'sts:AssumeRole',
  ]) {
    expect([action, allows(policy, action, '*')]).toEqual([action, false]);
    expect([action, allows(policy, action, `arn:aws:iam::${ACCOUNT}:policy/ClaimDocketRoleBoundary`)]).toEqual([action, false]);
  }
});
