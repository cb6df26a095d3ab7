import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** What a function needs to be given a queue's messages, and to have one back sooner or later than the queue would. */
export const consume = (queue: IQueue): PolicyStatement =>
  new PolicyStatement({
    sid: 'ConsumeMessages',
    actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ChangeMessageVisibility'],
    resources: [queue.queueArn],
  });

export interface QueueConsumerProps {
  readonly queue: IQueue;
  readonly function: IFunction;
  readonly batchSize: number;
  /** How many batches are worked on at a time; 2 at least. The rest waits in the queue and is not counted as received. */
  readonly maxConcurrency: number;
}

/** Lambda hands a queue's messages to a function in batches, of which the function reports those that failed. */
export class QueueConsumer extends Construct {
  constructor(scope: Construct, id: string, props: QueueConsumerProps) {
    super(scope, id);
    // CDK's own construct would pick an alias's name out of its ARN.
    new CfnEventSourceMapping(this, 'Mapping', {
      functionName: props.function.functionArn,
      eventSourceArn: props.queue.queueArn,
      batchSize: props.batchSize,
      scalingConfig: { maximumConcurrency: props.maxConcurrency },
      functionResponseTypes: ['ReportBatchItemFailures'],
    });
  }
}
