import { randomBytes } from 'node:crypto';
import type { EventDraft } from '../../functions/domain/review/transition.ts';
import { changeClaim } from '../../functions/ledger/claims/change-claim.ts';
import type { ClaimOrigin, StoredClaim } from '../../functions/ledger/claims/claim-item.ts';
import type { Ledger } from '../../functions/ledger/ledger.ts';
import type { Write } from '../../functions/ledger/transact.ts';
import { digestOfItem } from '../audit/recorded.ts';
import type { Demand } from './erasure.ts';

/** An item of the ledger as it is stored. */
export type Item = Readonly<Record<string, unknown>>;

/** An item of a claim as it stands, and as it is to stand; null where it is to go. */
export interface Rewrite {
  readonly before: Item;
  readonly after: Item | null;
}

export interface ClaimRewrite {
  readonly claimId: string;
  /** What is taken out of it: words, or somebody's name. */
  readonly what: 'words' | 'name';
  /** The claim as it is to stand, and what is known of its words where that changes. */
  readonly claim: (claim: StoredClaim) => { readonly claim: StoredClaim; readonly origin?: Partial<ClaimOrigin> };
  readonly items: readonly Rewrite[];
}

/** A transaction holds a hundred writes: an item takes two, its own and its event's, and the claim's a dozen more. */
const ITEMS_AT_ONCE = 20;

/**
 * Rewrites a claim and items of it, each in the transaction that appends to its chain that this was done: by whom, why, and what digest now vouches for
 * what stands there. Salts are made anew, so that the digests of before say nothing. Again is the same.
 * @throws ConditionsFailed where an item was changed since it was read
 */
export async function rewriteClaim(ledger: Ledger, { claimId, what, claim, items }: ClaimRewrite, { by, why, now }: Demand): Promise<void> {
  const parts = items.length === 0 ? [[]] : chunks(items, ITEMS_AT_ONCE);
  for (const [n, part] of parts.entries()) {
    const salted = part.map(withNewSalt);
    await changeClaim(ledger, claimId, now, (current) => {
      const next = claim(current);
      const ofClaim: EventDraft[] = n === 0 ? [{ type: 'erased', actor: by, facts: { item: 'CLAIM', what, why } }] : [];
      const ofItems = salted.flatMap(({ before, after }): EventDraft[] =>
        after === null || !('salt' in before)
          ? []
          : [
              {
                type: 'erased',
                actor: by,
                facts: { item: String(before['sk']), what, why, was: digestOfItem({ ...before }), digest: digestOfItem({ ...after }) },
              },
            ],
      );
      return {
        transition: { claim: next.claim, events: [...ofClaim, ...ofItems] },
        ...(next.origin === undefined ? {} : { origin: next.origin }),
        writes: salted.map((rewrite) => writeOf(ledger, rewrite)),
      };
    });
  }
}

const withNewSalt = ({ before, after }: Rewrite): Rewrite => ({
  before,
  after: after === null || !('salt' in before) ? after : { ...after, salt: randomBytes(16).toString('hex') },
});

function writeOf({ table: TableName }: Ledger, { before, after }: Rewrite): Write {
  const { pk, sk, salt, at } = before;
  // A relation has no salt, and may be written anew meanwhile.
  const [field, was] = salt === undefined ? ['at', at] : ['salt', salt];
  const condition =
    was === undefined
      ? { ConditionExpression: 'attribute_exists(pk)' }
      : { ConditionExpression: '#was = :was', ExpressionAttributeNames: { '#was': field }, ExpressionAttributeValues: { ':was': was } };
  return {
    label: 'erased',
    item:
      after === null ? { Delete: { TableName, Key: { pk, sk }, ...condition } } : { Put: { TableName, Item: { ...after }, ...condition } },
  };
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
}
