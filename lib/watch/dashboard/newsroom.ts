import { Duration } from 'aws-cdk-lib/core';
import type { IMetric, IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { NEWSROOM_DESKS } from '../../../config/desks.ts';
import type { DeskMetricName } from '../../../config/metrics.ts';
import { deskMetric, ownMetric } from '../own-metric.ts';
import { graph, PERIOD, section } from './graph.ts';

const ofEachDesk = (name: DeskMetricName, statistic: string, period: Duration = PERIOD): IMetric[] =>
  NEWSROOM_DESKS.map((desk) => deskMetric(name, desk.id, { statistic, period, label: desk.name }));

/** What people lose first: claims that wait, run late or are stuck, and how long a verdict takes. */
export const newsroom = (): IWidget[][] =>
  [
    section('The newsroom', 'Does each desk keep up? Claims past their time mean that articles may run unchecked.', [
      graph('Claims waiting, above the line', ofEachDesk('ClaimsWaiting', 'Maximum')),
      graph('Claims past their time', ofEachDesk('ClaimsOverdue', 'Maximum')),
      graph('Oldest claim waiting', ofEachDesk('OldestWaiting', 'Maximum'), { unit: 'seconds' }),
    ]),
    [
      [
        graph('Time to verdict, median of an hour', ofEachDesk('TimeToVerdict', 'p50', Duration.hours(1)), { unit: 'seconds' }),
        graph('Claims found', ofEachDesk('ClaimsFound', 'Sum', Duration.hours(1))),
        graph('Articles read and rejected', [
          ownMetric('UploadsTakenIn', { statistic: 'Sum', period: Duration.hours(1), label: 'taken in' }),
          ownMetric('ArticlesRejected', { statistic: 'Sum', period: Duration.hours(1), label: 'of these rejected' }),
        ]),
        graph('Stuck work, broken chains', [
          ownMetric('StuckWork', { statistic: 'Maximum', period: PERIOD, label: 'stuck' }),
          ownMetric('AuditChainsBroken', { statistic: 'Maximum', period: PERIOD, label: 'audit chains broken' }),
        ]),
      ].map((drawn) => drawn(6)),
    ],
  ].flat();
