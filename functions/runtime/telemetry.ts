import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';

/** Structured logs. Ids, codes and counts only: never an article's words, a reviewer's or a token. */
export const logger: Logger = new Logger();

/** Metrics in the embedded metric format: `withMetrics` publishes them. */
export const metrics: Metrics = new Metrics();

/** Runs the work, then writes out the metrics that it added, also when it fails. */
export async function withMetrics<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    metrics.publishStoredMetrics();
  }
}
