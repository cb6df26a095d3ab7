import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { enlist, join } from '../../domain/review/enlist.ts';
import type { Desk } from '../../../config/desks.ts';
import { fingerprintKey, repeatKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import { ConditionsFailed, Contention, pause } from '../transact.ts';
import type { Write } from '../transact.ts';
import { changeClaim } from './change-claim.ts';
import type { StoredClaim } from './claim-item.ts';

/** What became of a claim that was to be enlisted. */
export type Enlisted = 'enlisted' | 'joined' | 'already';

const ATTEMPTS = 8;

/**
 * Puts a claim on its desk's docket, unless an exact repeat of it stands for both already: then it joins that one. A conditional put on the
 * fingerprint decides, so that any number of attempts at once, on one claim or on its repeats, put it there once.
 * @throws UnknownClaim, Contention
 */
export async function enlistClaim(ledger: Ledger, claimId: string, desk: (claim: StoredClaim) => Desk, now: Date): Promise<Enlisted> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    let outcome: Enlisted = 'already';
    try {
      await changeClaim(ledger, claimId, now, async (claim) => {
        if (claim.state !== 'found' && claim.state !== 'stuck') throw new AlreadyEnlisted();
        const first = await claimOf(ledger, claim.fingerprint);
        if (first === undefined || first === claimId) {
          outcome = 'enlisted';
          return { transition: enlist(claim, desk(claim), now), writes: [ownFingerprint(ledger, claim)] };
        }
        outcome = 'joined';
        return { transition: join(claim, first), writes: [noteRepeat(ledger, claim, first)] };
      });
      return outcome;
    } catch (error) {
      if (error instanceof AlreadyEnlisted) return 'already';
      if (!(error instanceof ConditionsFailed)) throw error;
    }
    await pause(attempt);
  }
  throw new Contention(`Repeats of claim ${claimId} kept overtaking each other.`);
}

class AlreadyEnlisted extends Error {
  override readonly name = 'AlreadyEnlisted';
}

/** The claim that stands for all of that fingerprint. */
async function claimOf(ledger: Ledger, fingerprint: string): Promise<string | undefined> {
  const { Item } = await ledger.documents.send(
    new GetCommand({ TableName: ledger.table, Key: fingerprintKey(fingerprint), ConsistentRead: true }),
  );
  return readItem<{ readonly claimId: string }>(Item, 'A fingerprint')?.claimId;
}

const ownFingerprint = (ledger: Ledger, claim: StoredClaim): Write => ({
  label: 'fingerprint',
  item: {
    Put: {
      TableName: ledger.table,
      Item: { ...fingerprintKey(claim.fingerprint), schema: SCHEMA, claimId: claim.id },
      ConditionExpression: 'attribute_not_exists(pk) OR claimId = :id',
      ExpressionAttributeValues: { ':id': claim.id },
    },
  },
});

/** Tells the claim that stands for both where else it appears. Not a change of the claim, so its version stays. */
const noteRepeat = (ledger: Ledger, claim: StoredClaim, first: string): Write => ({
  label: 'repeat',
  item: {
    Put: {
      TableName: ledger.table,
      Item: { ...repeatKey(first, claim.id), schema: SCHEMA, claimId: claim.id, articleId: claim.articleId },
    },
  },
});
