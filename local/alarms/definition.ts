/** What names one series of figures in CloudWatch. */
export interface MetricName {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

/** A metric's figures by period, or what is made of others. */
export type MetricQuery =
  | { readonly id: string; readonly metric: MetricName; readonly statistic: string }
  | { readonly id: string; readonly expression: string };

export type Comparison = 'GreaterThanOrEqualToThreshold' | 'GreaterThanThreshold' | 'LessThanThreshold' | 'LessThanOrEqualToThreshold';

/** What a period without figures counts as. */
export type MissingData = 'breaching' | 'notBreaching' | 'ignore' | 'missing';

/** An alarm as the template has it. */
export interface AlarmDefinition {
  readonly logicalId: string;
  readonly name: string;
  readonly description: string;
  readonly queries: readonly MetricQuery[];
  /** The query that is judged. */
  readonly judged: string;
  readonly periodSeconds: number;
  readonly evaluationPeriods: number;
  /** How many of them must breach. */
  readonly datapointsToAlarm: number;
  readonly comparison: Comparison;
  readonly threshold: number;
  readonly missingData: MissingData;
  readonly actions: readonly string[];
}

export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';
