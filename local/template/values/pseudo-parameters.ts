/** Where the laptop's cloud says that it is. */
export const REGION = 'us-east-1';
export const ACCOUNT_ID = '000000000000';
const PARTITION = 'aws';

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
export const pseudoParameters = (stackName: string): Readonly<Record<string, string>> => ({
  'AWS::AccountId': ACCOUNT_ID,
  'AWS::Partition': PARTITION,
  'AWS::Region': REGION,
  'AWS::StackId': `arn:${PARTITION}:cloudformation:${REGION}:${ACCOUNT_ID}:stack/${stackName}/laptop`,
  'AWS::StackName': stackName,
  'AWS::URLSuffix': 'amazonaws.com',
});

/** The ARN of one of this account's resources: `arn('sqs', 'IntakeQueue')`. */
export const arn = (service: string, resource: string): string => `arn:${PARTITION}:${service}:${REGION}:${ACCOUNT_ID}:${resource}`;
