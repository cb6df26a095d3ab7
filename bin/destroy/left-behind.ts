import type { StackResource } from './stack-resources.ts';

/** How a resource that outlived its stack is deleted by hand. */
const BY_HAND: Readonly<Record<string, (id: string) => readonly string[]>> = {
  'AWS::DynamoDB::Table': (id) => [
    `aws dynamodb update-table --table-name ${id} --no-deletion-protection-enabled`,
    `aws dynamodb delete-table --table-name ${id}`,
  ],
  'AWS::S3::Bucket': (id) => [
    `aws s3 rb s3://${id} --force   # old versions first, in the S3 console: Empty; what is under a lock in compliance mode stays until its time is over`,
  ],
  'AWS::Cognito::UserPool': (id) => [
    `aws cognito-idp update-user-pool --user-pool-id ${id} --deletion-protection INACTIVE`,
    `aws cognito-idp delete-user-pool --user-pool-id ${id}`,
  ],
  'AWS::Logs::LogGroup': (id) => [`aws logs delete-log-group --log-group-name ${id}`],
  'AWS::KMS::Key': (id) => [`aws kms schedule-key-deletion --key-id ${id} --pending-window-in-days 30`],
};

/** What is there when the stack is gone, and how to delete that by hand, for whoever means to. */
export function leftBehind(resources: readonly StackResource[]): string {
  const outliving = resources.filter(({ outlives }) => outlives).toSorted((a, b) => (a.type < b.type ? -1 : 1));
  const ofStack = outliving.flatMap(({ type, id }) => [
    `  ${type} ${id}`,
    ...(BY_HAND[type]?.(id) ?? []).map((command) => `      ${command}`),
  ]);
  return [
    ...(ofStack.length === 0
      ? []
      : [
          'These outlive the stack, with all that is in them, and cost what they hold. No new stack finds them by itself (docs/deploying.md, Teardown).',
          ...ofStack,
        ]),
    'What was never the stack’s stays: the CDK’s bootstrap stack and its bucket, a certificate, a DNS record, a web ACL.',
  ].join('\n');
}
