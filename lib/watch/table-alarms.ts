import { Duration } from 'aws-cdk-lib/core';
import { MathExpression, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { AlarmTopic } from '../alarms/alarm-topic.ts';
import { ImpactAlarm } from '../alarms/impact-alarm.ts';
import type { TableInUse } from '../storage/table-in-use.ts';

export interface TableAlarmsProps {
  readonly alarms: AlarmTopic;
  readonly table: TableInUse;
  /** What the functions ask of the table: DynamoDB counts its own errors by operation. */
  readonly operations: readonly string[];
  /** What people lose while the table fails. */
  readonly impact: string;
}

const PERIOD = Duration.minutes(5);

/** Alarms on a table that turns calls away or fails by itself. Functions try again, so a few go unnoticed; these do not. */
export class TableAlarms extends Construct {
  constructor(scope: Construct, id: string, { alarms, table, operations, impact }: TableAlarmsProps) {
    super(scope, id);
    const sumOf = (metricName: string, dimensionsMap: Record<string, string> = {}): IMetric =>
      table.metric(metricName, { statistic: Stats.SUM, period: PERIOD, dimensionsMap: { TableName: table.tableName, ...dimensionsMap } });
    new ImpactAlarm(this, 'Throttles', {
      alarms,
      impact: `DynamoDB turns calls away. ${impact}`,
      runbook: 'throttled-tables',
      metric: sum({ reads: sumOf('ReadThrottleEvents'), writes: sumOf('WriteThrottleEvents') }),
      raiseWhen: { atLeast: 10 },
      periods: 2,
    });
    new ImpactAlarm(this, 'Errors', {
      alarms,
      impact: `DynamoDB itself fails. ${impact}`,
      runbook: 'failing-tables',
      metric: sum(
        Object.fromEntries(
          operations.map((Operation) => [Operation.replace(/^./, (first) => first.toLowerCase()), sumOf('SystemErrors', { Operation })]),
        ),
      ),
      raiseWhen: { atLeast: 5 },
    });
  }
}

/** DynamoDB tells of what did not happen by silence, and one silent metric would silence a plain sum. */
const sum = (metrics: Record<string, IMetric>): MathExpression =>
  new MathExpression({
    expression: Object.keys(metrics)
      .map((name) => `FILL(${name}, 0)`)
      .join(' + '),
    usingMetrics: metrics,
    period: PERIOD,
  });
