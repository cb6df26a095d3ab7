import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Intake } from '../articles/intakes.ts';
import { claimFromItem } from '../claims/claim-item.ts';
import type { StoredClaim } from '../claims/claim-item.ts';
import type { Key } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem } from '../schema.ts';
import type { Failure } from './attempts.ts';
import { isPending } from './pending.ts';

/** A verdict, or a question to a reporter, that has yet to be announced. */
export interface PendingOutcome {
  readonly claimId: string;
  readonly number: number;
  /** Number of the question; left out where it is about a verdict. */
  readonly ask?: number;
}

/** One piece of work that is not yet in effect. */
export type PendingWork =
  | { readonly kind: 'intake'; readonly intake: Intake }
  | { readonly kind: 'claim'; readonly claim: StoredClaim }
  | { readonly kind: 'outcome'; readonly outcome: PendingOutcome };

/** An item of the pending index, not yet read as what it is. */
export interface PendingItem {
  readonly lastFailure: Failure | undefined;
  /** The claim that time alone is to change now; undefined for work that is to be sent again. */
  readonly timedClaim: string | undefined;
  /** @throws UnknownSchema */
  open(): PendingWork;
}

/** The item under that key, or undefined where the work is done by now or put off: the index that led here lags. */
export async function readPending(ledger: Ledger, key: Key, now: Date): Promise<PendingItem | undefined> {
  const { Item } = await ledger.documents.send(new GetCommand({ TableName: ledger.table, Key: key, ConsistentRead: true }));
  if (Item === undefined || !isPending(Item) || String(Item['pendingAt']) > now.toISOString()) return undefined;
  const lastFailure: Failure | undefined = Item['lastFailure'];
  const timedClaim = key.sk === 'CLAIM' && Item['state'] !== 'found' ? String(Item['id']) : undefined;
  return { lastFailure, timedClaim, open: () => openWork(key, Item) };
}

/** What kind of work stands under a key. */
export const kindOfWork = ({ sk }: Key): PendingWork['kind'] => (sk === 'INTAKE' ? 'intake' : sk === 'CLAIM' ? 'claim' : 'outcome');

/** The work that an item is. @throws UnknownSchema */
export function openWork(key: Key, item: Record<string, unknown>): PendingWork {
  if (key.sk === 'INTAKE') return { kind: 'intake', intake: readItem<Intake>(item, 'An intake') };
  if (key.sk === 'CLAIM') return { kind: 'claim', claim: claimFromItem(readItem<Parameters<typeof claimFromItem>[0]>(item, 'A claim')) };
  return { kind: 'outcome', outcome: readItem<PendingOutcome>(item, 'An outcome') };
}
