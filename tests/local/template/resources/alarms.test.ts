import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

const rule = { ComparisonOperator: 'LessThanThreshold', Threshold: 1, EvaluationPeriods: 2 };
const readOne = (Properties: object) =>
  read({ Resources: { Late0A1B2C3D: { Type: 'AWS::CloudWatch::Alarm', Properties }, Queue0A1B2C3D: { Type: 'AWS::SQS::Queue' } } })
    .alarms[0];

describe('alarms', () => {
  it('have their metric, with the names that things have on the laptop, and AWS’s defaults', () => {
    expect(
      readOne({
        ...rule,
        Namespace: 'AWS/SQS',
        MetricName: 'ApproximateAgeOfOldestMessage',
        Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': ['Queue0A1B2C3D', 'QueueName'] } }],
        ExtendedStatistic: 'p99',
        Period: 60,
      }),
    ).toEqual({
      logicalId: 'Late0A1B2C3D',
      name: 'Late',
      description: '',
      actions: [],
      judged: 'metric',
      periodSeconds: 60,
      queries: [
        {
          id: 'metric',
          statistic: 'p99',
          metric: { namespace: 'AWS/SQS', name: 'ApproximateAgeOfOldestMessage', dimensions: { QueueName: 'Queue' } },
        },
      ],
      evaluationPeriods: 2,
      datapointsToAlarm: 2,
      comparison: 'LessThanThreshold',
      threshold: 1,
      missingData: 'missing',
    });
  });

  it('may be about what is made of several metrics', () => {
    const stat = (MetricName: string) => ({ Metric: { Namespace: 'AWS/DynamoDB', MetricName }, Stat: 'Sum', Period: 300 });
    const Metrics = [
      { Id: 'sum', Expression: 'a + b' },
      { Id: 'a', MetricStat: stat('Reads'), ReturnData: false },
      { Id: 'b', MetricStat: stat('Writes'), ReturnData: false },
    ];
    expect(readOne({ ...rule, Metrics })).toMatchObject({
      judged: 'sum',
      periodSeconds: 300,
      queries: [
        { id: 'sum', expression: 'a + b' },
        { id: 'a', metric: { name: 'Reads' } },
        { id: 'b', metric: { name: 'Writes' } },
      ],
    });
    expect(() => readOne({ ...rule, Metrics: Metrics.slice(1) })).toThrow('Late0A1B2C3D: must return the data of one of its metrics');
  });

  it.each([
    [{ Namespace: 'A', MetricName: 'B', Statistic: 'Sum' }, 'says neither metric, statistic and period nor metrics'],
    [{ Namespace: 'A', MetricName: 'B', Statistic: 'Sum', Period: 10 }, 'looks at periods of 10 s; the laptop measures by the minute'],
  ])('that make no sense are named', (Properties, message) => {
    expect(() => readOne({ ...rule, ...Properties })).toThrow(message);
  });
});
