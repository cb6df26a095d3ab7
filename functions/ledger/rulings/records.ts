import { randomBytes } from 'node:crypto';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { ClaimRecord } from '../../domain/review/claim-record.ts';
import type { Moment, Records, Review, Verdict } from '../../domain/review/rulings/records.ts';
import { reasonKey, reviewKey, verdictKey } from '../keys.ts';
import type { Key } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import { placeInList } from './verdict-list.ts';
import type { Write } from '../transact.ts';
import { outcomeWrite } from './outcomes.ts';

/** The moment of a ruling, with salts that nobody can guess. */
export const momentOf = (now: Date): Moment => ({ now, salt: () => randomBytes(16).toString('hex') });

/** A ruling of that number that should be there, since its claim says so, is not. */
export class MissingRecord extends Error {
  override readonly name = 'MissingRecord';
}

/** The writes that record what a ruling leaves: review, verdict, reason, and the outcome to be sent. Each number is given once. */
export function recordWrites(
  ledger: Ledger,
  { id: claimId, desk }: Pick<ClaimRecord, 'id' | 'desk'>,
  { review, verdict, reason, override, outcome }: Records,
  now: Date,
): Write[] {
  const put = (label: string, key: Key, item: object): Write => ({
    label,
    item: { Put: { TableName: ledger.table, Item: { ...key, schema: SCHEMA, ...item }, ConditionExpression: 'attribute_not_exists(pk)' } },
  });
  return [
    ...(review === undefined ? [] : [put('review', reviewKey(claimId, review.number), review)]),
    ...(verdict === undefined
      ? []
      : [put('verdict', verdictKey(claimId, verdict.number), { ...verdict, ...(desk === null ? {} : placeInList(desk, verdict)) })]),
    ...[reason, override].flatMap((why) => (why === undefined ? [] : [put('reason', reasonKey(claimId, why.number), why)])),
    ...(outcome === undefined ? [] : [outcomeWrite(ledger, { claimId, number: outcome }, now)]),
  ];
}

async function read<T extends object>(ledger: Ledger, key: Key, what: string): Promise<T> {
  const { Item } = await ledger.documents.send(new GetCommand({ TableName: ledger.table, Key: key, ConsistentRead: true }));
  const record = readItem<T>(Item, what);
  if (record === undefined) throw new MissingRecord(`${what} is not in the ledger: ${key.pk}, ${key.sk}.`);
  return record;
}

/** @throws MissingRecord */
export const getReview = (ledger: Ledger, claimId: string, number: number): Promise<Review> =>
  read<Review>(ledger, reviewKey(claimId, number), 'A review');

/** @throws MissingRecord */
export const getVerdict = (ledger: Ledger, claimId: string, number: number): Promise<Verdict> =>
  read<Verdict>(ledger, verdictKey(claimId, number), 'A verdict');
