import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Construct } from 'constructs';
import type { AlarmTopic } from './alarm-topic.ts';
import { alarmText } from './runbook.ts';
import type { RunbookEntry } from './runbook.ts';

export interface ImpactAlarmProps {
  readonly alarms: AlarmTopic;
  /** What it means for the newsroom, in a sentence or two: the text of the alarm. */
  readonly impact: string;
  /** Where docs/runbook.md says what to do. */
  readonly runbook: RunbookEntry;
  readonly metric: IMetric;
  /** The alarm is raised from this value on (`atLeast`) or below it (`lessThan`). */
  readonly raiseWhen: { readonly atLeast: number } | { readonly lessThan: number };
  /** For how many periods of the metric running. @default 1 */
  readonly periods?: number;
  /** Whether no figures are as good as none wrong, or wrong themselves. @default 'good' */
  readonly silence?: 'good' | 'bad';
  /** Whether a percentile is judged where there are too few samples for it to mean much. @default 'judge' */
  readonly fewSamples?: 'judge' | 'ignore';
}

/** An alarm whose text says what people lose, told to the alarm topic when it is raised and when it is over. */
export class ImpactAlarm extends Construct {
  readonly alarm: Alarm;

  constructor(scope: Construct, id: string, props: ImpactAlarmProps) {
    super(scope, id);
    const { alarms, impact, runbook, metric, raiseWhen, periods = 1, silence = 'good', fewSamples = 'judge' } = props;
    const isFloor = 'atLeast' in raiseWhen;
    this.alarm = new Alarm(this, 'Alarm', {
      alarmDescription: alarmText(impact, runbook),
      metric,
      threshold: isFloor ? raiseWhen.atLeast : raiseWhen.lessThan,
      comparisonOperator: isFloor ? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD : ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: silence === 'good' ? TreatMissingData.NOT_BREACHING : TreatMissingData.BREACHING,
      ...(fewSamples === 'ignore' && { evaluateLowSampleCountPercentile: 'ignore' }),
    });
    const tell = new SnsAction(alarms.topic);
    this.alarm.addAlarmAction(tell);
    this.alarm.addOkAction(tell);
  }
}
