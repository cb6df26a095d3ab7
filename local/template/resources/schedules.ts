import { z } from 'zod';
import type { Stack } from '../stack.ts';
import { functionBehind } from './function-behind.ts';
import type { CalledFunction } from './function-behind.ts';
import type { FunctionModel } from './functions.ts';

const State = z.enum(['ENABLED', 'DISABLED', 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS']).default('ENABLED');
const Schedule = z.object({
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string().default('UTC'),
  State,
  Target: z.object({ Arn: z.string(), RoleArn: z.string().optional(), Input: z.string().optional() }),
});
const Rule = z.object({
  ScheduleExpression: z.string('the laptop runs schedules, not event patterns'),
  State,
  Targets: z.array(z.object({ Arn: z.string(), RoleArn: z.string().optional(), Input: z.string().optional() })).default([]),
});

/** A function that is called by the clock. */
export interface ScheduleModel extends CalledFunction {
  readonly logicalId: string;
  /** `rate(1 minute)` or `cron(0 3 * * ? *)`. */
  readonly expression: string;
  /** An IANA name. */
  readonly timezone: string;
  /** ARN of the role under which the scheduler calls. */
  readonly role?: string;
  /** JSON that the function gets in place of the service's own event. */
  readonly input?: string;
  /** `aws.scheduler` or `aws.events`, and the schedule's ARN: for that event. */
  readonly source: string;
  readonly arn: string;
}

/**
 * Schedules of EventBridge Scheduler and of EventBridge's rules.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html
 */
export function readSchedules(stack: Stack, functions: readonly FunctionModel[]): ScheduleModel[] {
  const schedules = stack.each('AWS::Scheduler::Schedule', Schedule).map(({ properties: { Target, ...properties }, ...resource }) => ({
    ...resource,
    ...properties,
    targets: [Target],
    source: 'aws.scheduler',
  }));
  const rules = stack.each('AWS::Events::Rule', Rule).map(({ properties: { Targets, ...properties }, ...resource }) => ({
    ...resource,
    ...properties,
    ScheduleExpressionTimezone: 'UTC',
    targets: Targets,
    source: 'aws.events',
  }));
  return [...schedules, ...rules]
    .filter(({ State: state }) => state !== 'DISABLED')
    .flatMap(({ logicalId, attribute, ScheduleExpression, ScheduleExpressionTimezone, targets, source }) =>
      targets.map(({ Arn, RoleArn, Input }) => ({
        logicalId,
        expression: ScheduleExpression,
        timezone: ScheduleExpressionTimezone,
        ...functionBehind(Arn, functions, logicalId),
        source,
        arn: attribute('Arn'),
        ...(RoleArn === undefined ? {} : { role: RoleArn }),
        ...(Input === undefined ? {} : { input: Input }),
      })),
    );
}
