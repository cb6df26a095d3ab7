import { Duration } from 'aws-cdk-lib/core';
import type { IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { ownMetric } from '../own-metric.ts';
import { graph, PERIOD, section } from './graph.ts';
import type { Watched } from './watched.ts';

/** From upload to docket to the newsroom: what waits between functions, and what failed for good. */
export function pipeline({ queues }: Watched): IWidget[][] {
  const named = Object.entries(queues);
  return section('The pipeline', 'Ages grow where a function fails or cannot keep up; a dead letter has failed eight times.', [
    graph(
      'Messages that wait',
      named.map(([label, { queue }]) => queue.metricApproximateNumberOfMessagesVisible({ label, statistic: 'Maximum', period: PERIOD })),
    ),
    graph(
      'Age of the oldest message',
      named.map(([label, { queue }]) => queue.metricApproximateAgeOfOldestMessage({ label, statistic: 'Maximum', period: PERIOD })),
      { unit: 'seconds' },
    ),
    graph(
      'Dead letters',
      named.map(([label, { deadLetterQueue }]) =>
        deadLetterQueue.metricApproximateNumberOfMessagesVisible({ label, statistic: 'Maximum', period: PERIOD }),
      ),
    ),
    graph('Taken up again by tend', [
      ownMetric('Heartbeat', { statistic: 'Sum', period: Duration.minutes(5), label: 'runs' }),
      ownMetric('WorkResent', { statistic: 'Sum', period: PERIOD, label: 'sent again' }),
      ownMetric('ClaimsMovedByTime', { statistic: 'Sum', period: PERIOD, label: 'moved by time' }),
    ]),
  ]);
}
