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
