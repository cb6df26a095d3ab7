import { Validations } from 'aws-cdk-lib/core';
import type { Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import type { Stage } from '../config/stages.ts';

/** A finding of cdk-nag that we have looked at and leave as it is. */
export interface AcknowledgedFinding {
  /** The finding as cdk-nag names it, with what it is about in brackets where it says so. */
  readonly id: string;
  /** The constructs that it is about, by their path in the stack. */
  readonly at: readonly string[];
  readonly reason: string;
  /** Stages that have the finding. @default all */
  readonly when?: (stage: Stage) => boolean;
}

/** A wildcard that a policy of a resource, which cdk-nag does not look at, allows somebody. */
export interface AcknowledgedWildcard {
  /** The construct that has the policy, by its path in the stack. */
  readonly at: string;
  readonly actions: readonly string[];
  readonly reason: string;
}

const FUNCTIONS = ['Ingest/Function', 'Enlist/Function', 'ReviewApi/Function', 'Tend/Function'];
/** CDK's own, which puts the console's files into their bucket while the stack is deployed. */
const FILE_DEPLOYER = 'Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C';
const QUEUES = ['IntakeQueue', 'ReviewQueue', 'OutcomeQueue'];

/** Every finding of cdk-nag that does not fail the build, and why. Anything else does. */
export const ACKNOWLEDGED_FINDINGS: readonly AcknowledgedFinding[] = [
  {
    id: 'AwsSolutions-IAM5[Resource::<ArticleBucketEC8A5980.Arn>/incoming/*]',
    at: ['Ingest/Function/Role', 'ReviewApi/Function/Role'],
    reason:
      'Uploads have keys that their senders choose; the prefix is the narrowest bound. ingest may read there, review-api may sign forms for it.',
  },
  {
    id: 'AwsSolutions-IAM5[Resource::<ArticleBucketEC8A5980.Arn>/parsed/*]',
    at: ['Ingest/Function/Role', 'ReviewApi/Function/Role'],
    reason: 'One object an article, under a prefix that only ingest writes and review-api reads.',
  },
  {
    id: 'AwsSolutions-IAM5[Resource::<EvidenceBucketDA17E118.Arn>/uploads/*]',
    at: ['ReviewApi/Function/Role'],
    reason: 'One object a form, named by review-api itself, which signs the forms, then copies what came to where no form reaches.',
  },
  {
    id: 'AwsSolutions-IAM5[Resource::<EvidenceBucketDA17E118.Arn>/files/*]',
    at: ['ReviewApi/Function/Role'],
    reason: 'One object a file of a claim’s evidence, written once by review-api, which signs links to it. It may neither list nor delete.',
  },
  {
    id: 'AwsSolutions-IAM5[Resource::<RootsBucketE391AA49.Arn>/roots/*]',
    at: ['Tend/Function/Role'],
    reason: 'One object a day, named by its day, under a prefix that only tend writes.',
  },
  {
    id: 'AwsSolutions-IAM5[Resource::<SitePageBucketC520D444.Arn>/*]',
    at: ['Site/Files/Role'],
    reason: 'The console’s files have names with digests in them, new ones with each deployment; the bucket holds nothing else.',
  },
  {
    id: 'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*]',
    at: ['Site/Files/Role'],
    reason: 'Reads the built console from where CDK uploads what it deploys, named by digests of contents. It may only read.',
  },
  {
    id: 'AwsSolutions-IAM5[Resource::*]',
    at: FUNCTIONS.map((path) => `${path}/Role`),
    reason: 'X-Ray knows no resources: PutTraceSegments and PutTelemetryRecords can only be allowed on all. They send, and read nothing.',
  },
  {
    id: 'AwsSolutions-COG2',
    at: ['SignIn/UserPool'],
    reason: 'A developer’s own stack holds samples only. Where a newsroom works, config/stages.ts requires a second factor.',
    when: (stage) => stage.mfa !== 'required',
  },
  {
    id: 'AwsSolutions-COG8',
    at: ['SignIn/UserPool'],
    reason: 'The Plus plan watches for stolen passwords among the public. Here admins invite each person, and a second factor is required.',
  },
  {
    id: 'AwsSolutions-CFR1',
    at: ['Site/Distribution'],
    reason: 'Correspondents work from wherever the news is; who may see anything is decided by their token, not by their country.',
  },
  {
    id: 'AwsSolutions-CFR2',
    at: ['Site/Distribution'],
    reason:
      'A web ACL costs by the month and is the account’s to choose: config/stages.ts takes one. The API throttles and wants a token anyway.',
    when: (stage) => stage.webAclArn === undefined,
  },
  {
    id: 'AwsSolutions-CFR3',
    at: ['Site/Distribution'],
    reason:
      'CloudFront’s logs want a bucket with access control lists, which S3’s own logs have none of. The API logs its requests, and S3 those for the page’s files.',
  },
  {
    id: 'AwsSolutions-CFR4',
    at: ['Site/Distribution'],
    reason: 'CloudFront fixes what its own certificate goes with. With a consoleDomain in config/stages.ts it is TLS 1.2 or newer.',
    when: (stage) => stage.consoleDomain === undefined,
  },
  {
    id: 'AwsSolutions-L1',
    at: [FILE_DEPLOYER],
    reason:
      'CDK chooses the runtime of its own helper, and moves on with its releases. It runs while the stack is deployed, on our files only.',
  },
  {
    id: 'Serverless-LambdaLatestVersion',
    at: [FILE_DEPLOYER],
    reason: 'Likewise: the runtime of CDK’s own helper is CDK’s to choose.',
  },
  {
    id: 'Serverless-LambdaTracing',
    at: [FILE_DEPLOYER],
    reason: 'It runs while the stack is deployed; when it fails, so does the deployment, and says why.',
  },
  {
    id: 'Serverless-LambdaDLQ',
    at: [FILE_DEPLOYER],
    reason: 'Likewise: CloudFormation waits for its answer and tells of its failure.',
  },
  {
    id: 'Serverless-SQSRedrivePolicy',
    at: QUEUES.map((path) => `${path}/DeadLetterQueue`),
    reason: 'These are the dead-letter queues: the ends of the line, with an alarm on the first message.',
  },
  {
    id: 'Serverless-SNSRedrivePolicy',
    at: ['Alarms/Topic'],
    reason: 'The one subscription is an address. SNS tries again itself, and CloudWatch shows an alarm whether or not its mail arrives.',
    when: (stage) => stage.alarmAddress !== undefined,
  },
  {
    id: 'Serverless-LambdaDLQ',
    at: FUNCTIONS,
    reason:
      'A function’s own dead-letter queue is for asynchronous events. ingest and enlist are fed by queues that have theirs, review-api answers its caller, and a tick of tend that fails is made good by the next.',
  },
  {
    id: 'Serverless-LambdaEventSourceMappingDestination',
    at: ['Ingest/FromIntakeQueue', 'Enlist/FromReviewQueue'],
    reason: 'SQS mappings know no destinations: what fails stays in the queue and ends in its dead-letter queue.',
  },
  {
    id: 'Serverless-LambdaAsyncFailureDestination',
    at: ['Tend/Function'],
    reason: 'A tick says nothing that is worth keeping; alarms on errors and on a missing heartbeat tell of failure.',
  },
];

/** Every wildcard that the policy of a resource allows, and why. */
export const ACKNOWLEDGED_WILDCARDS: readonly AcknowledgedWildcard[] = [
  {
    at: 'Alarms/Key',
    actions: ['kms:*'],
    reason:
      'Hands the key to the account’s own IAM policies, without which nobody could manage it. In a key’s policy `*` is the key itself.',
  },
  {
    at: 'Alarms/Key',
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    reason: 'In a key’s policy `*` is the key itself.',
  },
  {
    at: 'Alarms/Key',
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    reason: 'Likewise for Budgets, which tells the same topic what the account spends.',
  },
  {
    at: 'AccessLogs/Bucket/Policy',
    actions: ['s3:PutObject'],
    reason: 'S3 chooses the names of the logs that it delivers, under a prefix of ours and for the bucket of the daily roots only.',
  },
  {
    at: 'AccessLogs/Bucket/Policy',
    actions: ['s3:PutObject'],
    reason: 'S3 chooses the names of the logs that it delivers, under a prefix of ours and for the article bucket of this account only.',
  },
  {
    at: 'AccessLogs/Bucket/Policy',
    actions: ['s3:PutObject'],
    reason: 'Likewise for the evidence bucket of this account, under another prefix.',
  },
  {
    at: 'AccessLogs/Bucket/Policy',
    actions: ['s3:PutObject'],
    reason: 'Likewise for the bucket of the console’s files, under another prefix.',
  },
  {
    at: 'Site/Page/Bucket/Policy',
    actions: ['s3:GetObject', 's3:ListBucket'],
    reason: 'CloudFront reads whichever file a browser asks for, for this distribution only. The bucket holds what every visitor may have.',
  },
];

/** Tells cdk-nag which of the stack's findings are acknowledged. */
export function acknowledgeFindings(stack: Stack, stage: Stage): void {
  for (const { id, at, reason, when } of ACKNOWLEDGED_FINDINGS) {
    if (when && !when(stage)) continue;
    for (const path of at) {
      const construct = path.split('/').reduce<IConstruct>((scope, child) => scope.node.findChild(child), stack);
      Validations.of(construct).acknowledge({ id, reason });
    }
  }
}
