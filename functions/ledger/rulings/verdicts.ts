import { createHash, randomBytes } from 'node:crypto';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { canonicalJson } from '../../domain/review/canonical-json.ts';
import type { Person } from '../../domain/review/claim-record.ts';
import type { Ruling } from '../../domain/review/rule.ts';
import { draftKey, outcomeKey, reviewKey, verdictKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { SCHEMA } from '../schema.ts';
import { write } from '../transact.ts';
import type { Write } from '../transact.ts';
import { pendingFor } from '../pending/pending.ts';

/** One reviewer's ruling, as recorded. `salt` and the words give the digest that the audit keeps. */
export interface Review extends Omit<Ruling, 'token'> {
  readonly claimId: string;
  readonly number: number;
  readonly by: Person;
  readonly at: string;
  readonly salt: string;
}

/** What the desk stands by. */
export interface Verdict extends Omit<Ruling, 'token'> {
  readonly claimId: string;
  readonly number: number;
  /** Numbers of the reviews that it rests on. */
  readonly reviews: readonly number[];
  readonly decidedBy: Person;
  readonly decidedAt: string;
  readonly salt: string;
}

/** Salted SHA-256, in hex, of a review's or verdict's words: erasing salt and words leaves a digest that says nothing. */
export function digestOf(recorded: { readonly salt: string }): string {
  const { salt, ...words } = recorded;
  // Through JSON, so that what was left undefined and what was never there count as the same.
  return createHash('sha256')
    .update(salt)
    .update(canonicalJson(JSON.parse(JSON.stringify(words))))
    .digest('hex');
}

const newSalt = (): string => randomBytes(16).toString('hex');

/** A review, the verdict that it makes, and the digests of both. */
export function recordRuling(claimId: string, number: number, by: Person, ruling: Ruling, now: Date): { review: Review; verdict: Verdict } {
  const { token: _token, ...words } = ruling;
  const at = now.toISOString();
  return {
    review: { claimId, number, by, at, ...words, salt: newSalt() },
    verdict: { claimId, number, reviews: [number], decidedBy: by, decidedAt: at, ...words, salt: newSalt() },
  };
}

/** The writes that record a ruling: review, verdict, the outcome to be sent, and the end of the author's draft. */
export function rulingWrites(ledger: Ledger, review: Review, verdict: Verdict, now: Date): Write[] {
  const { claimId, number } = review;
  const put = (label: string, item: Record<string, unknown>): Write => ({
    label,
    item: { Put: { TableName: ledger.table, Item: { schema: SCHEMA, ...item }, ConditionExpression: 'attribute_not_exists(pk)' } },
  });
  return [
    put('review', { ...reviewKey(claimId, number), ...review }),
    put('verdict', { ...verdictKey(claimId, number), ...verdict }),
    put('outcome', { ...outcomeKey(claimId, number), claimId, number, createdAt: now.toISOString(), ...pendingFor(claimId, now) }),
    { label: 'draft', item: { Delete: { TableName: ledger.table, Key: draftKey(claimId, review.by.id) } } },
  ];
}

/** The outcome is where it should be: it is pending no more. */
export async function outcomeDone(ledger: Ledger, claimId: string, number: number, now: Date): Promise<void> {
  await write(() =>
    ledger.documents.send(
      new UpdateCommand({
        TableName: ledger.table,
        Key: outcomeKey(claimId, number),
        UpdateExpression: 'REMOVE pendingKey, pendingAt SET sentAt = if_not_exists(sentAt, :now)',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':now': now.toISOString() },
      }),
    ),
  );
}
