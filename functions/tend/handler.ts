import { duePending } from '../ledger/pending/pending.ts';
import { documents } from '../runtime/dynamodb.ts';
import { describeFailure } from '../runtime/failures.ts';
import { s3 } from '../runtime/s3.ts';
import { sqs } from '../runtime/sqs.ts';
import { logger, measure, withMetrics } from '../runtime/telemetry.ts';
import { checkChains } from './check-chains.ts';
import { closeDays } from './close-days.ts';
import { resend } from './resend.ts';
import type { TendServices } from './resend.ts';
import { settings } from './settings.ts';
import { tellStanding } from './tell-standing.ts';

/** How much due work one run looks at, for each of the index's partitions; the rest waits a minute. */
const BATCH = 50;

const services = (): TendServices => ({
  ledger: { documents, table: settings().LEDGER_TABLE, audit: settings().AUDIT_TABLE },
  sqs,
  queues: { intake: settings().INTAKE_QUEUE_URL, review: settings().REVIEW_QUEUE_URL, outcome: settings().OUTCOME_QUEUE_URL },
});

/**
 * Each minute: sends again what is pending and due, moves the claims whose time has come, closes a day that is over (the audit's root, how
 * desks stood), checks a part of the audit's chains, tells how desks stand, and says that it is alive. One piece of work that fails keeps no other from being tended; the run fails afterwards, so that its alarm tells.
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
    const { ledger } = services();
    const audit = { ledger, s3, roots: settings().ROOTS_BUCKET };
    counts.failed += await failures([
      [
        'A day could not be closed: its root may be missing',
        async () => {
          const written = await closeDays(audit, now);
          if (written > 0) logger.info('Wrote daily roots', { written });
        },
      ],
      [
        'Chains of the audit could not be checked',
        async () => {
          const { checked, broken } = await checkChains(audit, now);
          measure('AuditChainsChecked', checked);
          measure('AuditChainsBroken', broken);
        },
      ],
      ['How the desks stand could not be told', () => tellStanding(ledger, now)],
    ]);
    measure('Heartbeat');
    measure('WorkResent', counts.resent);
    measure('ClaimsMovedByTime', counts.moved);
    measure('WorkGivenUp', counts.stuck);
    logger.info('Tended', counts);
    if (counts.failed > 0) throw new TendingFailed(counts.failed);
    return { resent: counts.resent, stuck: counts.stuck, moved: counts.moved };
  });

/** Does one task after the other, whatever becomes of those before it. @returns how many failed */
async function failures(tasks: readonly (readonly [complaint: string, task: () => Promise<void>])[]): Promise<number> {
  let failed = 0;
  for (const [complaint, task] of tasks) {
    try {
      await task();
    } catch (error) {
      failed++;
      logger.error(complaint, { failure: describeFailure(error) });
    }
  }
  return failed;
}

/** Some pending work could not be done; it stays pending. */
class TendingFailed extends Error {
  override readonly name = 'TendingFailed';
  constructor(pieces: number) {
    super(`${pieces} pieces of pending work could not be tended; see the log.`);
  }
}
