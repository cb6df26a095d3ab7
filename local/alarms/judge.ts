import type { AlarmDefinition, AlarmState, Comparison } from './definition.ts';

/** One period: its figure; `missing` where there is none; `unwatched` where nobody looked yet. */
export type Datapoint = number | 'missing' | 'unwatched';

/** CloudWatch looks back somewhat further than it evaluates, for figures in place of missing ones. How far, it does not say; its examples show two periods. */
const FURTHER = 2;

/** How many periods back an alarm looks. */
export const periodsLookedAt = ({ evaluationPeriods }: Pick<AlarmDefinition, 'evaluationPeriods'>): number => evaluationPeriods + FURTHER;

const COMPARE: Readonly<Record<Comparison, (value: number, threshold: number) => boolean>> = {
  GreaterThanOrEqualToThreshold: (value, threshold) => value >= threshold,
  GreaterThanThreshold: (value, threshold) => value > threshold,
  LessThanThreshold: (value, threshold) => value < threshold,
  LessThanOrEqualToThreshold: (value, threshold) => value <= threshold,
};

type Rule = Pick<AlarmDefinition, 'comparison' | 'threshold' | 'evaluationPeriods' | 'datapointsToAlarm' | 'missingData'>;

/**
 * The state of an alarm by what its metric was: the most recent figures count, and where there are too few, missing ones count as the alarm says.
 * @param points newest first, as many as {@link periodsLookedAt} says
 * @param before the state until now
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
 */
export function judge(rule: Rule, points: readonly Datapoint[], before: AlarmState): AlarmState {
  const { evaluationPeriods, datapointsToAlarm, missingData } = rule;
  const breaches = (value: number): boolean => COMPARE[rule.comparison](value, rule.threshold);
  const figures = points.filter((point) => typeof point === 'number').slice(0, evaluationPeriods);
  const missing = Math.min(points.filter((point) => point === 'missing').length, evaluationPeriods - figures.length);
  if (figures.length + missing === 0) return before;
  const breaching = figures.filter(breaches).length;
  if (missing === 0 || missingData === 'notBreaching') return breaching >= datapointsToAlarm ? 'ALARM' : 'OK';
  if (missingData === 'breaching') return breaching + missing >= datapointsToAlarm ? 'ALARM' : 'OK';
  if (figures.length === 0) return missingData === 'missing' ? 'INSUFFICIENT_DATA' : before;
  if (missingData === 'missing') return breaching >= Math.min(datapointsToAlarm, figures.length) ? 'ALARM' : 'OK';
  if (breaching >= datapointsToAlarm) return 'ALARM';
  return breaching + missing >= datapointsToAlarm ? before : 'OK';
}
