import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Intake } from '../articles/intakes.ts';
import { claimFromItem } from '../claims/claim-item.ts';
import type { StoredClaim } from '../claims/claim-item.ts';
import type { Key } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem } from '../schema.ts';

/** A verdict that has yet to be announced. */
export interface PendingOutcome {
  readonly claimId: string;
  readonly number: number;
}

/** One piece of work that is not yet in effect. */
export type PendingWork =
  | { readonly kind: 'intake'; readonly intake: Intake }
  | { readonly kind: 'claim'; readonly claim: StoredClaim }
  | { readonly kind: 'outcome'; readonly outcome: PendingOutcome };

/** The work under that key, or undefined where it is done by now or put off: the index that led here lags. */
export async function readPending(ledger: Ledger, key: Key, now: Date): Promise<PendingWork | undefined> {
  const { Item } = await ledger.documents.send(new GetCommand({ TableName: ledger.table, Key: key, ConsistentRead: true }));
  if (Item?.['pendingKey'] === undefined || String(Item['pendingAt']) > now.toISOString()) return undefined;
  if (key.sk === 'INTAKE') {
    const intake = readItem<Intake>(Item, 'An intake');
    return intake && { kind: 'intake', intake };
  }
  if (key.sk === 'CLAIM') {
    const item = readItem<Parameters<typeof claimFromItem>[0]>(Item, 'A claim');
    return item && { kind: 'claim', claim: claimFromItem(item) };
  }
  const outcome = readItem<PendingOutcome>(Item, 'An outcome');
  return outcome && { kind: 'outcome', outcome };
}
