import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { isPrivateDesk } from '../../config/desks.ts';
import { METRICS } from '../../config/metrics.ts';
import type { DeskMetricName, MetricName } from '../../config/metrics.ts';

/** Structured logs. Ids, codes and counts only: never an article's words, a reviewer's or a token. */
export const logger: Logger = new Logger();

/** Metrics in the embedded metric format: `withMetrics` publishes them. */
const metrics: Metrics = new Metrics();

/** Runs the work, then writes out the metrics that it added, also when it fails. */
export async function withMetrics<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    // It would complain of none, in a line that is no JSON.
    if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
  }
}

/** Adds to a metric of this function; inside `withMetrics`. */
export function measure(name: Exclude<MetricName, DeskMetricName>, value = 1): void {
  metrics.addMetric(name, METRICS[name].unit, value);
}

/** Writes out metrics of one desk, in one line; of a private desk none. */
export function measureDesk(desk: string, values: Readonly<Partial<Record<DeskMetricName, number>>>): void {
  if (isPrivateDesk(desk)) return;
  const ofDesk = new Metrics({ defaultDimensions: { desk } });
  for (const name of Object.keys(values).filter(isDeskMetric)) ofDesk.addMetric(name, METRICS[name].unit, values[name] ?? 0);
  ofDesk.publishStoredMetrics();
}

const isDeskMetric = (name: string): name is DeskMetricName => name in METRICS;

/**
 * Counts work that failed for a reason that does not pass by itself, by the version of the function that did it: what a release goes back from. To
 * Lambda the invocation succeeded, since the handler caught the failure.
 */
export function measureFailure(): void {
  const ofVersion = new Metrics({ defaultDimensions: { version: process.env['AWS_LAMBDA_FUNCTION_VERSION'] ?? '$LATEST' } });
  ofVersion.addMetric('Failures', METRICS.Failures.unit, 1);
  ofVersion.publishStoredMetrics();
}
