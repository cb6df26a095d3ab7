import { z } from 'zod';
import type { AwsRequest } from '../../endpoint/service.ts';
import { arn } from '../../template/values/pseudo-parameters.ts';
import type { Need } from '../policy/statement.ts';

const Body = z.object({ QueueUrl: z.string().optional(), QueueName: z.string().optional(), SourceArn: z.string().optional() });

/** @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-permissions-reference.html */
export function needsOfSqs(operation: string, { body }: AwsRequest): Need[] {
  const { QueueUrl, QueueName, SourceArn } = Body.parse(JSON.parse(body.toString('utf8')));
  const name = QueueName ?? QueueUrl?.split('/').at(-1) ?? '*';
  // A batch asks for what its entries would.
  return [{ action: `sqs:${operation.replace(/Batch$/, '')}`, resource: SourceArn ?? arn('sqs', name) }];
}
