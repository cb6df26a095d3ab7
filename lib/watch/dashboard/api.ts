import type { IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { graph, PERIOD, section } from './graph.ts';
import type { Watched } from './watched.ts';

/** The API as reviewers meet it. */
export const apiSection = ({ api: { gateway } }: Watched): IWidget[][] =>
  section('The API', 'Refusals (4xx) are everyday: a claim that somebody else took, a token past its time. Failures (5xx) are ours.', [
    graph('Requests', [gateway.metricCount({ label: 'requests', statistic: 'Sum', period: PERIOD })]),
    graph('Refused and failed', [
      gateway.metricClientError({ label: 'refused (4xx)', statistic: 'Sum', period: PERIOD }),
      gateway.metricServerError({ label: 'failed (5xx)', statistic: 'Sum', period: PERIOD }),
    ]),
    graph(
      'Time of an answer',
      ['p50', 'p90', 'p99'].map((statistic) => gateway.metricLatency({ label: statistic, statistic, period: PERIOD })),
      { unit: 'milliseconds' },
    ),
  ]);
