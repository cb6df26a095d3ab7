/** Namespace of the product's own metrics in CloudWatch. */
export const METRIC_NAMESPACE = 'ClaimDocket';

interface Metric {
  readonly unit: 'Count' | 'Seconds';
  /** What is measured for each desk by itself. Every desk is one more metric to pay for, so only what a desk acts on is. */
  readonly byDesk: boolean;
  /** The functions that measure it. */
  readonly services: readonly ('ingest' | 'enlist' | 'review-api' | 'tend')[];
}

/**
 * The product's own metrics: what AWS does not measure by itself. Dimensions are the function (`service`) and, where it says so, the desk; never an
 * article, a claim or a person, whose number nobody bounds. Log lines name those.
 */
export const METRICS = {
  UploadsTakenIn: { unit: 'Count', services: ['ingest'], byDesk: false },
  ArticlesRejected: { unit: 'Count', services: ['ingest'], byDesk: false },
  ClaimsFound: { unit: 'Count', services: ['ingest'], byDesk: true },
  ClaimsEnlisted: { unit: 'Count', services: ['enlist'], byDesk: false },
  ClaimsRepeated: { unit: 'Count', services: ['enlist'], byDesk: false },
  /** From the docket to the first verdict. */
  TimeToVerdict: { unit: 'Seconds', services: ['review-api'], byDesk: true },
  /** How a desk stands, each minute: above the line, past their time, and how long the oldest has waited. */
  ClaimsWaiting: { unit: 'Count', services: ['tend'], byDesk: true },
  ClaimsOverdue: { unit: 'Count', services: ['tend'], byDesk: true },
  OldestWaiting: { unit: 'Seconds', services: ['tend'], byDesk: true },
  /** That `tend` came to its end. */
  Heartbeat: { unit: 'Count', services: ['tend'], byDesk: false },
  WorkResent: { unit: 'Count', services: ['tend'], byDesk: false },
  ClaimsMovedByTime: { unit: 'Count', services: ['tend'], byDesk: false },
  /** Work that was given up just now, and how much of it waits for a person. */
  WorkGivenUp: { unit: 'Count', services: ['ingest', 'enlist', 'tend'], byDesk: false },
  StuckWork: { unit: 'Count', services: ['tend'], byDesk: false },
  AuditChainsChecked: { unit: 'Count', services: ['tend'], byDesk: false },
  /** Work that failed and would fail again, by the function's version: what a release goes back from. A version that never fails has none. */
  Failures: { unit: 'Count', services: ['ingest', 'enlist', 'review-api'], byDesk: false },
  AuditChainsBroken: { unit: 'Count', services: ['tend'], byDesk: false },
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricName = keyof typeof METRICS;
/** A metric that each desk has by itself. */
export type DeskMetricName = { [Name in MetricName]: (typeof METRICS)[Name]['byDesk'] extends true ? Name : never }[MetricName];
