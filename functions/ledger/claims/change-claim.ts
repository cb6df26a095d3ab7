import { chainEvents } from '../../domain/review/audit-chain.ts';
import type { Transition } from '../../domain/review/transition.ts';
import type { Ledger } from '../ledger.ts';
import { ConditionsFailed, Contention, pause, transact } from '../transact.ts';
import type { Write } from '../transact.ts';
import { rememberReply, REQUEST_LABEL } from '../requests.ts';
import type { KeyedRequest, Reply } from '../requests.ts';
import { appendEvents } from '../audit/audit-events.ts';
import { figureWrites } from '../figures/figure-writes.ts';
import { claimItem } from './claim-item.ts';
import type { StoredClaim } from './claim-item.ts';
import { countMove } from './counters.ts';
import { getClaim } from './read-claims.ts';

/** What a change of a claim comes to: the rule's transition and whatever else must stand or fall with it. */
export interface ClaimChange {
  readonly transition: Transition;
  /** At most 90 more writes. */
  readonly writes?: readonly Write[];
}

/** The request was answered before; `requests.ts` has the reply. Nothing was written. */
export class AnsweredBefore extends Error {
  override readonly name = 'AnsweredBefore';
}

/** How a changed claim is reported to the person who asked, remembered in the same transaction. */
export interface Answer {
  readonly request: KeyedRequest | undefined;
  readonly respond: (claim: StoredClaim) => Reply;
}

const ATTEMPTS = 12;

/**
 * Changes one claim: reads it, asks the rule, and writes claim, audit events, counters, the remembered reply and the change's own writes in one
 * transaction. Where somebody else wrote in between, it reads and asks again; so a rule only ever judges the claim as it stands.
 * @throws what `decide` throws; UnknownClaim; AnsweredBefore; Contention; ConditionsFailed where a condition of the change's own writes fails
 */
export async function changeClaim(
  ledger: Ledger,
  id: string,
  now: Date,
  decide: (claim: StoredClaim) => ClaimChange | Promise<ClaimChange>,
  answer?: Answer,
): Promise<StoredClaim> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await getClaim(ledger, id);
    const change = await decide(before);
    const { events, tip } = chainEvents(id, before.chain, change.transition.events, now);
    const after: StoredClaim = {
      ...before,
      ...change.transition.claim,
      version: before.version + 1,
      chain: tip,
    };
    const counts = countMove(ledger, before, after);
    const writes: Write[] = [
      {
        label: 'claim',
        item: {
          Put: {
            TableName: ledger.table,
            Item: claimItem(after, now),
            ConditionExpression: 'version = :read',
            ExpressionAttributeValues: { ':read': before.version },
          },
        },
      },
      ...appendEvents(ledger, events),
      ...figureWrites(ledger, [{ before, after, events }], now),
      ...(counts === null ? [] : [counts]),
      ...(answer?.request === undefined ? [] : [rememberReply(ledger, answer.request, answer.respond(after), now)]),
      ...(change.writes ?? []),
    ];
    try {
      await transact(ledger, writes);
      return after;
    } catch (error) {
      if (!(error instanceof ConditionsFailed)) throw error;
      if (error.labels.includes(REQUEST_LABEL)) throw new AnsweredBefore();
      if (!error.labels.includes('claim') && !error.labels.includes('audit')) throw error;
    }
    await pause(attempt);
  }
  throw new Contention(`Claim ${id} kept changing while we tried to change it.`);
}
