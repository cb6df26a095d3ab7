import type { IMetric, IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { graph, PERIOD, section } from './graph.ts';
import type { Watched } from './watched.ts';

/** The functions as AWS sees them. */
export function functions({ functions: all }: Watched): IWidget[][] {
  const ofEach = (metric: (lambda: IFunction, label: string) => IMetric): IMetric[] =>
    Object.entries(all).map(([label, { function: lambda }]) => metric(lambda, label));
  return section(
    'The functions',
    'Errors and throttles are to be none. A p99 near its time limit (ingest 60 s, others 10 to 60 s) will fail soon.',
    [
      graph(
        'Errors',
        ofEach((lambda, label) => lambda.metricErrors({ label, period: PERIOD })),
      ),
      graph(
        'Duration, p99',
        ofEach((lambda, label) => lambda.metricDuration({ label, statistic: 'p99', period: PERIOD })),
        { unit: 'milliseconds' },
      ),
      graph(
        'Throttles',
        ofEach((lambda, label) => lambda.metricThrottles({ label, period: PERIOD })),
      ),
      graph(
        'At work at once',
        ofEach((lambda, label) => lambda.metric('ConcurrentExecutions', { label, statistic: 'Maximum', period: PERIOD })),
      ),
    ],
  );
}
