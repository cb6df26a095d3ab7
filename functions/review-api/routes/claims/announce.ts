import type { PendingOutcome } from '../../../ledger/pending/read-pending.ts';
import { outcomeDone } from '../../../ledger/rulings/outcomes.ts';
import { sendOutcome } from '../../../queues/outcomes.ts';
import { describeFailure } from '../../../runtime/failures.ts';
import { logger } from '../../../runtime/telemetry.ts';
import type { ApiServices } from '../../services.ts';

/** Sends an outcome at once. Where that fails what was recorded stands all the same, and `tend` sends it, since it is still pending. */
export async function announce({ ledger, sqs, queues }: ApiServices, outcome: PendingOutcome, now: Date): Promise<void> {
  const { claimId, number } = outcome;
  try {
    await sendOutcome(sqs, queues.outcome, outcome);
    await outcomeDone(ledger, claimId, number, now);
  } catch (error) {
    logger.warn('An outcome could not be sent yet', { claimId, failure: describeFailure(error) });
  }
}
