import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { ChainTip } from '../../domain/review/claim-record.ts';
import type { KnownTip } from '../../domain/review/audit/verify-roots.ts';
import { CHECKED_CHAINS_KEY, claimKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import { write } from '../transact.ts';

/** A chain that was found broken, by the tip that it should have. */
export interface BrokenChain extends KnownTip {
  /** When, ISO 8601. */
  readonly foundAt: string;
}

/** How far the chains of closed days were checked. */
export interface Checking {
  /** The day whose chains are being checked. */
  readonly day: string;
  /** How many of those in its root were. */
  readonly next: number;
  readonly broken: readonly BrokenChain[];
}

/** How far they were checked; undefined before the first time. */
export async function readChecking(ledger: Ledger): Promise<Checking | undefined> {
  const { Item } = await ledger.documents.send(new GetCommand({ TableName: ledger.table, Key: CHECKED_CHAINS_KEY, ConsistentRead: true }));
  return readItem<Checking>(Item, 'How far chains were checked');
}

/** Keeps how far they were checked. Two runs at once check the same twice, which does no harm. */
export async function keepChecking(ledger: Ledger, { day, next, broken }: Checking): Promise<void> {
  const Item = { ...CHECKED_CHAINS_KEY, schema: SCHEMA, day, next, broken };
  await write(() => ledger.documents.send(new PutCommand({ TableName: ledger.table, Item })));
}

/** The tip of a claim's chain as the claim keeps it; undefined where there is no such claim. @throws UnknownSchema */
export async function readTip(ledger: Ledger, claimId: string): Promise<ChainTip | undefined> {
  const { Item } = await ledger.documents.send(new GetCommand({ TableName: ledger.table, Key: claimKey(claimId), ConsistentRead: true }));
  return readItem<{ readonly chain: ChainTip }>(Item, 'A claim')?.chain;
}
