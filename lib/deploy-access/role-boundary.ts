import { Aws } from 'aws-cdk-lib/core';
import { ManagedPolicy } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { here } from './arns.ts';
import { QUALIFIER, ROLE_BOUNDARY, STACKS } from './names.ts';
import { acknowledgeWildcards, statementOf } from './permission.ts';
import type { Permission } from './permission.ts';

/**
 * What no role of the stack can go beyond, whatever its policies say. CloudFormation may make roles only within it, so that a template cannot make
 * one that may do more than CloudFormation itself.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
export class RoleBoundary extends Construct {
  readonly policy: ManagedPolicy;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.policy = new ManagedPolicy(this, 'Policy', {
      managedPolicyName: ROLE_BOUNDARY,
      description: 'What roles of Claim Docket can do at most',
      statements: PERMISSIONS.map(statementOf),
    });
    acknowledgeWildcards(this.policy, PERMISSIONS);
  }
}

const BY_PREFIX = 'A boundary grants nothing: it is the most that roles can have. Resources of our stacks, by the prefix of their names.';
const NAMELESS = 'A boundary grants nothing: it is the most that roles can have. These have no names that tell whose they are.';

const PERMISSIONS: readonly Permission[] = [
  {
    sid: 'Items',
    why: BY_PREFIX,
    actions: ['dynamodb:*Item', 'dynamodb:Query', 'dynamodb:Scan'],
    resources: [here('dynamodb', `table/${STACKS}*`)],
  },
  {
    sid: 'Objects',
    why: BY_PREFIX,
    actions: ['s3:GetObject*', 's3:PutObject*', 's3:DeleteObject*', 's3:AbortMultipartUpload', 's3:GetBucket*', 's3:List*'],
    resources: [`arn:${Aws.PARTITION}:s3:::${STACKS.toLowerCase()}*`],
  },
  {
    sid: 'WhatIsDeployed',
    why: BY_PREFIX,
    actions: ['s3:GetObject*', 's3:GetBucket*', 's3:List*'],
    resources: [`arn:${Aws.PARTITION}:s3:::cdk-${QUALIFIER}-assets-${Aws.ACCOUNT_ID}-${Aws.REGION}*`],
  },
  {
    sid: 'Messages',
    why: BY_PREFIX,
    actions: ['sqs:SendMessage', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility', 'sqs:GetQueue*'],
    resources: [here('sqs', `${STACKS}*`)],
  },
  {
    sid: 'Functions',
    why: BY_PREFIX,
    actions: ['lambda:InvokeFunction', 'lambda:GetAlias', 'lambda:UpdateAlias', 'lambda:GetProvisionedConcurrencyConfig'],
    resources: [here('lambda', `function:${STACKS}*`)],
  },
  {
    sid: 'Logs',
    why: BY_PREFIX,
    actions: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [here('logs', `log-group:${STACKS}*`), here('logs', `log-group:/aws/lambda/${STACKS}*`)],
  },
  {
    sid: 'Alarms',
    why: BY_PREFIX,
    actions: ['cloudwatch:DescribeAlarms'],
    resources: [here('cloudwatch', `alarm:${STACKS}*`)],
  },
  { sid: 'Traces', why: NAMELESS, actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], resources: ['*'] },
  // CDK's helper does, after it put the console's files.
  { sid: 'Refresh', why: NAMELESS, actions: ['cloudfront:CreateInvalidation', 'cloudfront:GetInvalidation'], resources: ['*'] },
];
