import { NEWSROOM_DESKS } from '../../config/desks.ts';
import { readStanding } from '../ledger/figures/standing.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { countStuck } from '../ledger/pending/stuck.ts';
import { measure, measureDesk } from '../runtime/telemetry.ts';

/** Stuck work is counted up to here. */
const COUNTED = 1000;

/** Tells how each desk stands now, and how much work is stuck: what dashboard and alarms go by. Seven small queries a desk. */
export async function tellStanding(ledger: Ledger, now: Date): Promise<void> {
  await Promise.all(
    NEWSROOM_DESKS.map(async ({ id }) => {
      const { waiting, overdue, oldestWaitingSeconds } = await readStanding(ledger, id, now);
      measureDesk(id, { ClaimsWaiting: waiting, ClaimsOverdue: overdue, OldestWaiting: oldestWaitingSeconds });
    }),
  );
  measure('StuckWork', await countStuck(ledger, COUNTED));
}
