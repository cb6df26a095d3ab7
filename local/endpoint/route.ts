import type { AwsRequest, AwsService } from './service.ts';
import type { Caller } from './caller.ts';

/** The name of the service that a request is for; where it names none, it is S3's, as a browser's form is. */
export function serviceNameOf({ headers }: Pick<AwsRequest, 'headers'>, { service }: Caller): AwsService['name'] | (string & {}) {
  if (service !== '') return service;
  const target = String(headers['x-amz-target'] ?? '');
  if (target.startsWith('DynamoDB_')) return 'dynamodb';
  if (target.startsWith('AmazonSQS.')) return 'sqs';
  return headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true ? 'sqs' : 's3';
}
