import type { IMetric, IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { TableInUse } from '../../storage/table-in-use.ts';
import { graph, PERIOD, section } from './graph.ts';
import type { Watched } from './watched.ts';

const figure = (table: TableInUse, name: string, label: string, statistic = 'Sum', operation?: string): IMetric =>
  table.metric(name, {
    label,
    statistic,
    period: PERIOD,
    dimensionsMap: { TableName: table.tableName, ...(operation !== undefined && { Operation: operation }) },
  });

/** The tables: what they are asked, what they turn away, and how long they take. */
export function tables({ tables: { ledger, audit } }: Watched): IWidget[][] {
  const both = (name: string, what: string): IMetric[] => [
    figure(ledger.table, name, `ledger ${what}`),
    figure(audit.table, name, `audit ${what}`),
  ];
  return section('The tables', 'Throttles on a table that grows by itself mean one hot key, or a sudden rush.', [
    graph('Capacity used', [...both('ConsumedReadCapacityUnits', 'reads'), ...both('ConsumedWriteCapacityUnits', 'writes')]),
    graph('Turned away', [...both('ReadThrottleEvents', 'reads'), ...both('WriteThrottleEvents', 'writes')]),
    graph(
      'Time of an operation, average',
      ['GetItem', 'Query', 'TransactWriteItems'].map((name) => figure(ledger.table, 'SuccessfulRequestLatency', name, 'Average', name)),
      { unit: 'milliseconds' },
    ),
  ]);
}
