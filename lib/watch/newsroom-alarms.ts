import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { ALARMS } from '../../config/alarms.ts';
import { NEWSROOM_DESKS } from '../../config/desks.ts';
import type { AlarmTopic } from '../alarms/alarm-topic.ts';
import { ImpactAlarm } from '../alarms/impact-alarm.ts';
import { deskMetric, ownMetric } from './own-metric.ts';

export interface NewsroomAlarmsProps {
  readonly alarms: AlarmTopic;
}

/** What goes wrong in the newsroom's work rather than in a machine, by what `tend` tells each minute. */
export class NewsroomAlarms extends Construct {
  constructor(scope: Construct, id: string, { alarms }: NewsroomAlarmsProps) {
    super(scope, id);
    const period = Duration.minutes(5);
    for (const desk of NEWSROOM_DESKS) {
      new ImpactAlarm(this, `Overdue-${desk.id}`, {
        alarms,
        impact:
          `The desk ${desk.name} has ${ALARMS.overdueClaims} claims or more past their time, for ${ALARMS.overdueMinutes} minutes: ` +
          'articles may run before anybody has checked them.',
        runbook: 'overdue-claims',
        metric: deskMetric('ClaimsOverdue', desk.id, { statistic: 'Minimum', period }),
        raiseWhen: { atLeast: ALARMS.overdueClaims },
        periods: ALARMS.overdueMinutes / period.toMinutes(),
      });
    }
    new ImpactAlarm(this, 'StuckWork', {
      alarms,
      impact: 'An upload, a claim or an announcement was given up and waits for a person: nobody checks it meanwhile.',
      runbook: 'stuck-work',
      metric: ownMetric('StuckWork', { statistic: 'Maximum', period }),
      raiseWhen: { atLeast: 1 },
    });
    new ImpactAlarm(this, 'BrokenAudit', {
      alarms,
      impact: 'An audit chain is not what it was: somebody or something changed the record, and verdicts can no longer be vouched for.',
      runbook: 'broken-audit',
      metric: ownMetric('AuditChainsBroken', { statistic: 'Maximum', period }),
      raiseWhen: { atLeast: 1 },
    });
  }
}
