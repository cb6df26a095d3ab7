import { describe, expect, it } from 'vitest';
import { aFunction, read } from '../support.ts';

describe('schedules', () => {
  it('come from the scheduler and from rules', () => {
    const Arn = { 'Fn::GetAtt': ['Tend', 'Arn'] };
    const { schedules } = read({
      Resources: {
        Tend: aFunction(),
        EachMinute: {
          Type: 'AWS::Scheduler::Schedule',
          Properties: { ScheduleExpression: 'rate(1 minute)', Target: { Arn, Input: '{"a":1}' } },
        },
        Nightly: {
          Type: 'AWS::Scheduler::Schedule',
          Properties: { ScheduleExpression: 'cron(0 3 * * ? *)', ScheduleExpressionTimezone: 'Europe/Berlin', Target: { Arn } },
        },
        Rule: { Type: 'AWS::Events::Rule', Properties: { ScheduleExpression: 'rate(2 hours)', Targets: [{ Arn, Id: 't' }] } },
        Off: { Type: 'AWS::Scheduler::Schedule', Properties: { ScheduleExpression: 'rate(1 day)', State: 'DISABLED', Target: { Arn } } },
      },
    });
    expect(schedules).toMatchObject([
      { expression: 'rate(1 minute)', timezone: 'UTC', function: { name: 'Tend' }, input: '{"a":1}', source: 'aws.scheduler' },
      {
        expression: 'cron(0 3 * * ? *)',
        timezone: 'Europe/Berlin',
        source: 'aws.scheduler',
        arn: 'arn:aws:scheduler:us-east-1:000000000000:schedule/default/Nightly',
      },
      { expression: 'rate(2 hours)', timezone: 'UTC', source: 'aws.events', arn: 'arn:aws:events:us-east-1:000000000000:rule/Rule' },
    ]);
  });

  it('are not event patterns', () => {
    expect(() => read({ Resources: { Rule: { Type: 'AWS::Events::Rule', Properties: { EventPattern: {} } } } })).toThrow(
      'the laptop runs schedules, not event patterns',
    );
  });
});
