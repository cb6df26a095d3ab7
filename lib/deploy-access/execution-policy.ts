import { Aws } from 'aws-cdk-lib/core';
import { ManagedPolicy } from 'aws-cdk-lib/aws-iam';
import type { IManagedPolicy } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { OWN_NAMES } from '../own-names.ts';
import { here, ofAccount } from './arns.ts';
import { EXECUTION_POLICY, QUALIFIER, STACKS } from './names.ts';
import { acknowledgeWildcards, statementOf } from './permission.ts';
import type { Permission } from './permission.ts';

export interface ExecutionPolicyProps {
  /** Bounds the roles that may be made. */
  readonly boundary: IManagedPolicy;
}

const BY_PREFIX = 'Resources of our stacks, by the prefix that CloudFormation gives their names; it makes, changes and deletes them.';
const NAMELESS =
  'The service chooses these names, or asks for all; it makes, changes and deletes them, and reads nothing that people wrote.';

const byPrefix = (sid: string, actions: string[], resources: string[], conditions: Permission['conditions'] = {}): Permission => ({
  sid,
  why: BY_PREFIX,
  actions,
  resources,
  conditions,
});
const nameless = (sid: string, actions: string[], resources: string[] = ['*']): Permission => ({ sid, why: NAMELESS, actions, resources });

/**
 * What CloudFormation may do to deploy the stack, in place of AdministratorAccess: resources of the kinds that the template has, by the stack's
 * prefix where their names can be known. `npx cdk bootstrap --cloudformation-execution-policies ARN`.
 *
 * Where a service has actions that read or change what people wrote, or who they are, none of these is allowed: others are spelled out, or named by an ending
 * that only they have.
 */
export class ExecutionPolicy extends Construct {
  readonly policy: ManagedPolicy;

  constructor(scope: Construct, id: string, { boundary }: ExecutionPolicyProps) {
    super(scope, id);
    const permissions = [...COMPUTE, ...DATA, ...FRONT, ...WATCH, ...roles(boundary)];
    this.policy = new ManagedPolicy(this, 'Policy', {
      managedPolicyName: EXECUTION_POLICY,
      description: 'What CloudFormation may do to deploy Claim Docket',
      statements: permissions.map(statementOf),
    });
    acknowledgeWildcards(this.policy, permissions);
  }
}

const COMPUTE: readonly Permission[] = [
  byPrefix(
    'Functions',
    [
      'lambda:CreateFunction',
      'lambda:DeleteFunction',
      'lambda:GetFunction*',
      'lambda:UpdateFunctionCode',
      'lambda:UpdateFunctionConfiguration',
      'lambda:PublishVersion',
      'lambda:ListVersionsByFunction',
      'lambda:*Alias',
      'lambda:*FunctionEventInvokeConfig',
      'lambda:GetProvisionedConcurrencyConfig',
      'lambda:GetRuntimeManagementConfig',
      'lambda:*Permission',
      'lambda:GetPolicy',
      'lambda:*agResource',
    ],
    [here('lambda', `function:${STACKS}*`)],
  ),
  // The CDK's own, which CloudFormation calls to copy the console's page; its longer name is cut.
  byPrefix('PageCopier', ['lambda:InvokeFunction'], [here('lambda', `function:${STACKS}*-CustomCDKBucket*`)]),
  // Their names are the service's to choose.
  nameless('LayersAndMappings', ['lambda:*Layer*', 'lambda:*EventSourceMapping*', 'lambda:ListTags', 'lambda:TagResource']),
  byPrefix(
    'Releases',
    ['codedeploy:*'],
    [
      here('codedeploy', `application:${STACKS}*`),
      here('codedeploy', `deploymentgroup:${STACKS}*`),
      here('codedeploy', 'deploymentconfig:CodeDeployDefault.*'),
    ],
  ),
  byPrefix('Schedules', ['scheduler:*'], [here('scheduler', `schedule/default/${STACKS}*`)]),
  byPrefix('Code', ['s3:GetObject'], [`arn:${Aws.PARTITION}:s3:::cdk-${QUALIFIER}-assets-${Aws.ACCOUNT_ID}-${Aws.REGION}/*`]),
  byPrefix('BootstrapVersion', ['ssm:GetParameters'], [here('ssm', `parameter/cdk-bootstrap/${QUALIFIER}/version`)]),
];

const DATA: readonly Permission[] = [
  byPrefix(
    'Tables',
    [
      'dynamodb:CreateTable',
      'dynamodb:DescribeTable',
      'dynamodb:UpdateTable',
      'dynamodb:DeleteTable',
      'dynamodb:*TimeToLive',
      'dynamodb:*ContinuousBackups',
      'dynamodb:DescribeContributorInsights',
      'dynamodb:DescribeKinesisStreamingDestination',
      'dynamodb:*ResourcePolicy',
      'dynamodb:ListTagsOfResource',
      'dynamodb:*agResource',
    ],
    [here('dynamodb', `table/${STACKS}*`)],
  ),
  byPrefix(
    'Buckets',
    [
      's3:CreateBucket',
      's3:DeleteBucket',
      's3:DeleteBucketPolicy',
      's3:GetBucket*',
      's3:PutBucket*',
      's3:Get*Configuration',
      's3:Put*Configuration',
      's3:ListBucket',
      's3:*agResource',
      's3:ListTagsForResource',
    ],
    [`arn:${Aws.PARTITION}:s3:::${STACKS.toLowerCase()}*`],
  ),
  byPrefix(
    'Queues',
    [
      'sqs:CreateQueue',
      'sqs:GetQueueUrl',
      'sqs:GetQueueAttributes',
      'sqs:SetQueueAttributes',
      'sqs:DeleteQueue',
      'sqs:*agQueue',
      'sqs:ListQueueTags',
    ],
    [here('sqs', `${STACKS}*`)],
  ),
  nameless('Keys', ['kms:CreateKey']),
  nameless(
    'KeysOfOurs',
    [
      'kms:DescribeKey',
      'kms:*KeyRotation',
      'kms:GetKeyRotationStatus',
      'kms:*KeyPolicy',
      'kms:ScheduleKeyDeletion',
      'kms:*agResource',
      'kms:ListResourceTags',
      'kms:UpdateKeyDescription',
    ],
    [here('kms', 'key/*')],
  ),
];

const FRONT: readonly Permission[] = [
  nameless(
    'Api',
    ['apigateway:*'],
    ['/apis', '/apis/*', '/tags/*'].map((path) => `arn:${Aws.PARTITION}:apigateway:${Aws.REGION}::${path}`),
  ),
  // Pools, clients, groups and pages; no person.
  nameless('SignIn', [
    'cognito-idp:*UserPool*',
    'cognito-idp:CreateGroup',
    'cognito-idp:UpdateGroup',
    'cognito-idp:DeleteGroup',
    'cognito-idp:GetGroup',
    'cognito-idp:*ManagedLoginBranding*',
    'cognito-idp:*agResource',
    'cognito-idp:ListTagsForResource',
  ]),
  nameless('Console', [
    'cloudfront:*Distribution*',
    'cloudfront:*Function*',
    'cloudfront:*OriginAccessControl*',
    'cloudfront:*ResponseHeadersPolic*',
    'cloudfront:*agResource',
    'cloudfront:ListTagsForResource',
    'wafv2:GetWebACL',
  ]),
];

const WATCH: readonly Permission[] = [
  byPrefix('Topics', ['sns:*'], [here('sns', `${STACKS}*`)]),
  byPrefix(
    'Alarms',
    ['cloudwatch:*Alarm*', 'cloudwatch:*agResource', 'cloudwatch:ListTagsForResource'],
    [here('cloudwatch', `alarm:${STACKS}*`)],
  ),
  nameless(
    'Budgets',
    ['budgets:ModifyBudget', 'budgets:ViewBudget', 'budgets:*agResource', 'budgets:ListTagsForResource'],
    [ofAccount('budgets', 'budget/*')],
  ),
  byPrefix('Dashboards', ['cloudwatch:*Dashboard*'], [ofAccount('cloudwatch', `dashboard/${OWN_NAMES}*`)]),
  byPrefix(
    'Logs',
    ['logs:*LogGroup*', 'logs:*RetentionPolicy', 'logs:*agResource', 'logs:ListTags*', 'logs:*MetricFilter*'],
    [here('logs', `log-group:${STACKS}*`), here('logs', `log-group:/aws/lambda/${STACKS}*`)],
  ),
  // Of the account as a whole: where API Gateway delivers its logs, and saved queries.
  nameless('LogsOfTheAccount', [
    'logs:DescribeLogGroups',
    'logs:*LogDelivery',
    'logs:ListLogDeliveries',
    'logs:*ResourcePolic*',
    'logs:*QueryDefinition*',
  ]),
];

function roles(boundary: IManagedPolicy): Permission[] {
  const ours = [ofAccount('iam', `role/${STACKS}*`)];
  return [
    byPrefix(
      'RolesWithinTheBoundary',
      ['iam:CreateRole', 'iam:PutRolePolicy', 'iam:AttachRolePolicy', 'iam:PutRolePermissionsBoundary'],
      ours,
      {
        StringEquals: { 'iam:PermissionsBoundary': boundary.managedPolicyArn },
      },
    ),
    byPrefix(
      'Roles',
      [
        'iam:GetRole*',
        'iam:ListRole*',
        'iam:ListAttachedRolePolicies',
        'iam:DeleteRole',
        'iam:DeleteRolePolicy',
        'iam:DetachRolePolicy',
        'iam:UpdateRole',
        'iam:UpdateRoleDescription',
        'iam:UpdateAssumeRolePolicy',
        'iam:TagRole',
        'iam:UntagRole',
      ],
      ours,
    ),
    byPrefix('RolesForServices', ['iam:PassRole'], ours, {
      StringEquals: {
        'iam:PassedToService': ['lambda.amazonaws.com', 'scheduler.amazonaws.com', 'codedeploy.amazonaws.com'],
      },
    }),
    byPrefix(
      'RoleOfApiGateway',
      ['iam:CreateServiceLinkedRole'],
      [ofAccount('iam', 'role/aws-service-role/ops.apigateway.amazonaws.com/*')],
    ),
  ];
}
