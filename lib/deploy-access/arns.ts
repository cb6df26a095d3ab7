import { Aws } from 'aws-cdk-lib/core';

/** Of this account and region: `here('sqs', 'ClaimDocket-*')`. */
export const here = (service: string, resource: string): string =>
  `arn:${Aws.PARTITION}:${service}:${Aws.REGION}:${Aws.ACCOUNT_ID}:${resource}`;

/** Of this account, whatever the region. */
export const ofAccount = (service: string, resource: string): string => `arn:${Aws.PARTITION}:${service}::${Aws.ACCOUNT_ID}:${resource}`;
