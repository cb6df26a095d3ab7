import { z } from 'zod';
import type { AlarmDefinition, MetricQuery } from '../../alarms/definition.ts';
import { TemplateMistake } from '../mistake.ts';
import type { Stack } from '../stack.ts';

const Dimensions = z.array(z.object({ Name: z.string(), Value: z.string() })).default([]);
const Stat = z.object({
  Metric: z.object({ Namespace: z.string(), MetricName: z.string(), Dimensions }),
  Stat: z.string(),
  Period: z.coerce.number(),
});
const Properties = z.object({
  AlarmName: z.string().optional(),
  AlarmDescription: z.string().default(''),
  AlarmActions: z.array(z.string()).default([]),
  Namespace: z.string().optional(),
  MetricName: z.string().optional(),
  Dimensions,
  Statistic: z.string().optional(),
  ExtendedStatistic: z.string().optional(),
  Period: z.coerce.number().optional(),
  Metrics: z
    .array(
      z.object({
        Id: z.string(),
        Expression: z.string().optional(),
        MetricStat: Stat.optional(),
        Period: z.coerce.number().optional(),
        ReturnData: z.boolean().default(true),
      }),
    )
    .optional(),
  ComparisonOperator: z.enum(['GreaterThanOrEqualToThreshold', 'GreaterThanThreshold', 'LessThanThreshold', 'LessThanOrEqualToThreshold']),
  Threshold: z.coerce.number(),
  EvaluationPeriods: z.coerce.number().int().positive(),
  DatapointsToAlarm: z.coerce.number().int().positive().optional(),
  TreatMissingData: z.enum(['breaching', 'notBreaching', 'ignore', 'missing']).default('missing'),
});

/**
 * The alarms, each with the metrics that it looks at.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html
 */
export const readAlarms = (stack: Stack): AlarmDefinition[] =>
  stack.each('AWS::CloudWatch::Alarm', Properties).map(({ logicalId, readableName, properties }) => {
    const { queries, judged, periodSeconds } = queriesOf(logicalId, properties);
    if (periodSeconds % 60 !== 0)
      throw new TemplateMistake(logicalId, `looks at periods of ${periodSeconds} s; the laptop measures by the minute`);
    return {
      logicalId,
      name: properties.AlarmName ?? readableName,
      description: properties.AlarmDescription,
      queries,
      judged,
      periodSeconds,
      evaluationPeriods: properties.EvaluationPeriods,
      datapointsToAlarm: properties.DatapointsToAlarm ?? properties.EvaluationPeriods,
      comparison: properties.ComparisonOperator,
      threshold: properties.Threshold,
      missingData: properties.TreatMissingData,
      actions: properties.AlarmActions,
    };
  });

type Queries = Pick<AlarmDefinition, 'queries' | 'judged' | 'periodSeconds'>;

function queriesOf(logicalId: string, properties: z.infer<typeof Properties>): Queries {
  const { Namespace, MetricName, Dimensions: dimensions, Statistic, ExtendedStatistic, Period, Metrics } = properties;
  if (Metrics !== undefined) {
    const judged = Metrics.filter(({ ReturnData }) => ReturnData);
    const [only] = judged;
    if (only === undefined || judged.length > 1) throw new TemplateMistake(logicalId, 'must return the data of one of its metrics');
    const periods = Metrics.flatMap(({ MetricStat, Period: own }) => MetricStat?.Period ?? own ?? []);
    return {
      judged: only.Id,
      periodSeconds: Math.max(...periods),
      queries: Metrics.map(({ Id, Expression, MetricStat }): MetricQuery => {
        if (Expression !== undefined) return { id: Id, expression: Expression };
        if (MetricStat === undefined) throw new TemplateMistake(logicalId, `says neither expression nor metric of ${Id}`);
        return { id: Id, statistic: MetricStat.Stat, metric: metricOf(MetricStat.Metric) };
      }),
    };
  }
  const statistic = Statistic ?? ExtendedStatistic;
  if (Namespace === undefined || MetricName === undefined || statistic === undefined || Period === undefined)
    throw new TemplateMistake(logicalId, 'says neither metric, statistic and period nor metrics');
  return {
    judged: 'metric',
    periodSeconds: Period,
    queries: [{ id: 'metric', statistic, metric: metricOf({ Namespace, MetricName, Dimensions: dimensions }) }],
  };
}

const metricOf = ({ Namespace, MetricName, Dimensions: dimensions }: z.infer<typeof Stat>['Metric']) => ({
  namespace: Namespace,
  name: MetricName,
  dimensions: Object.fromEntries(dimensions.map(({ Name, Value }) => [Name, Value])),
});
