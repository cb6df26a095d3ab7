import type { Key } from '../ledger/keys.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { giveUp, noteFailure } from '../ledger/pending/attempts.ts';
import { describeFailure } from './failures.ts';
import { logger, measure } from './telemetry.ts';

/**
 * Does pending work; where it fails, says why in the log and in the ledger, and leaves it to a person once it has failed often enough for a reason that stays.
 * @throws what the work throws, whether or not the ledger could be told
 */
export async function recordingFailure(ledger: Ledger, key: Key, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const failure = describeFailure(error);
    logger.error('Work failed', { work: key.pk, failure });
    await tell(ledger, key, failure);
    throw error;
  }
}

/** Best effort: a ledger that is down cannot be told, and the message comes again anyway. */
async function tell(ledger: Ledger, key: Key, failure: ReturnType<typeof describeFailure>): Promise<void> {
  const now = new Date();
  try {
    if (!(await noteFailure(ledger, key, now, failure))) return;
    await giveUp(ledger, key, now, failure);
    measure('WorkGivenUp');
  } catch (error) {
    logger.error('The ledger could not be told of a failure', { work: key.pk, failure: describeFailure(error) });
  }
}
