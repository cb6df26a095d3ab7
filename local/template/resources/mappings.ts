import { z } from 'zod';
import type { Policies } from '../../permissions/policies.ts';
import { TemplateMistake } from '../mistake.ts';
import type { Stack } from '../stack.ts';
import type { FunctionModel } from './functions.ts';
import type { QueueModel } from './queues.ts';
import { functionBehind } from './function-behind.ts';
import type { CalledFunction } from './function-behind.ts';

const Properties = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  BatchSize: z.coerce.number().default(10),
  MaximumBatchingWindowInSeconds: z.coerce.number().default(0),
  FunctionResponseTypes: z.array(z.string()).default([]),
  ScalingConfig: z.object({ MaximumConcurrency: z.coerce.number().optional() }).default({}),
  Enabled: z.boolean().default(true),
  FilterCriteria: z.undefined('the laptop does not filter messages').optional(),
});

/** Lambda hands a queue's messages to a function in batches. */
export interface MappingModel extends CalledFunction {
  readonly logicalId: string;
  readonly queue: QueueModel;
  readonly batchSize: number;
  readonly windowSeconds: number;
  /** The function says which messages failed. */
  readonly reportsFailures: boolean;
  readonly maxConcurrency?: number;
}

/** What Lambda does in the function's name. It refuses a mapping whose function may not. */
const NEEDED = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html */
export const readMappings = (
  stack: Stack,
  queues: readonly QueueModel[],
  functions: readonly FunctionModel[],
  policies: Policies,
): MappingModel[] =>
  stack
    .each('AWS::Lambda::EventSourceMapping', Properties)
    .filter(({ properties }) => properties.Enabled)
    .map(({ logicalId, properties }) => {
      const queue = queues.find(({ arn }) => arn === properties.EventSourceArn);
      if (queue === undefined)
        throw new TemplateMistake(logicalId, `reads ${properties.EventSourceArn}, which is no queue of the template`);
      const called = functionBehind(properties.FunctionName, functions, logicalId);
      const { name, role: arn } = called.function;
      const role = arn && ({ kind: 'role', arn, session: name } as const);
      const missing = role && NEEDED.find((action) => !policies.judge(role, { action, resource: queue.arn }).allowed);
      if (missing) throw new TemplateMistake(logicalId, `the role of ${name} does not allow ${missing} on ${queue.name}`);
      const { MaximumConcurrency } = properties.ScalingConfig;
      return {
        logicalId,
        queue,
        ...called,
        batchSize: properties.BatchSize,
        windowSeconds: properties.MaximumBatchingWindowInSeconds,
        reportsFailures: properties.FunctionResponseTypes.includes('ReportBatchItemFailures'),
        ...(MaximumConcurrency === undefined ? {} : { maxConcurrency: MaximumConcurrency }),
      };
    });
