import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { duePending } from '../ledger/pending/pending.ts';
import { documents } from '../runtime/dynamodb.ts';
import { describeFailure } from '../runtime/failures.ts';
import { s3 } from '../runtime/s3.ts';
import { sqs } from '../runtime/sqs.ts';
import { logger, metrics, withMetrics } from '../runtime/telemetry.ts';
import { closeDays } from './close-days.ts';
import { resend } from './resend.ts';
import type { TendServices } from './resend.ts';
import { settings } from './settings.ts';

/** How much due work one run looks at, for each of the index's partitions; the rest waits a minute. */
const BATCH = 50;

const services = (): TendServices => ({
  ledger: { documents, table: settings().LEDGER_TABLE, audit: settings().AUDIT_TABLE },
  sqs,
  queues: { intake: settings().INTAKE_QUEUE_URL, review: settings().REVIEW_QUEUE_URL, outcome: settings().OUTCOME_QUEUE_URL },
});

/**
 * Each minute: sends again what is pending and due, moves the claims whose time has come, closes a day that is over (the audit's root, how
 * desks stood), and says that it is alive. One piece of work that fails keeps no other from being tended; the run fails afterwards, so that its alarm tells.
 * @param event an optional `now`, ISO 8601, by which a test or an operator looks ahead
 */
export const handler = (event: { readonly now?: string } = {}): Promise<{ resent: number; stuck: number; moved: number }> =>
  withMetrics(async () => {
    const now = event.now === undefined ? new Date() : new Date(event.now);
    const counts = { resent: 0, stuck: 0, moved: 0, done: 0, failed: 0 };
    for (const key of await duePending(services().ledger, now, BATCH)) {
      try {
        counts[await resend(services(), key, now)]++;
      } catch (error) {
        counts.failed++;
        logger.error('Pending work could not be tended', { key, failure: describeFailure(error) });
      }
    }
    try {
      const written = await closeDays({ ledger: services().ledger, s3, roots: settings().ROOTS_BUCKET }, now);
      if (written > 0) logger.info('Wrote daily roots', { written });
    } catch (error) {
      counts.failed++;
      logger.error('A day could not be closed: its root may be missing', { failure: describeFailure(error) });
    }
    metrics.addMetric('Heartbeat', MetricUnit.Count, 1);
    metrics.addMetric('WorkResent', MetricUnit.Count, counts.resent);
    metrics.addMetric('ClaimsMovedByTime', MetricUnit.Count, counts.moved);
    metrics.addMetric('WorkStuck', MetricUnit.Count, counts.stuck);
    logger.info('Tended', counts);
    if (counts.failed > 0) throw new TendingFailed(counts.failed);
    return { resent: counts.resent, stuck: counts.stuck, moved: counts.moved };
  });

/** Some pending work could not be done; it stays pending. */
class TendingFailed extends Error {
  override readonly name = 'TendingFailed';
  constructor(pieces: number) {
    super(`${pieces} pieces of pending work could not be tended; see the log.`);
  }
}
