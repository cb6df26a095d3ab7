import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Relation, Suggestion } from '../../domain/matching/relations/relation.ts';
import type { Person } from '../../domain/review/claim/person.ts';
import { relationKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import type { Write } from '../transact.ts';

/** A relation as the ledger keeps it, under both claims. One that somebody refused is kept, so that it is not suggested again. */
export interface StoredRelation extends Relation {
  readonly status: 'suggested' | 'confirmed' | 'refused';
  readonly why: string;
  /** Who confirmed or refused it; null where only the rules say so. */
  readonly by: Person | null;
  readonly at: string;
}

/** As the rules suggest it. */
export const suggested = (suggestion: Suggestion, now: Date): StoredRelation => ({
  ...suggestion,
  status: 'suggested',
  by: null,
  at: now.toISOString(),
});

/** The writes that keep a relation under both its claims. */
export const relationWrites = (ledger: Ledger, relation: StoredRelation): Write[] =>
  [relationKey(relation.from, relation.to), relationKey(relation.to, relation.from)].map((key) => ({
    label: 'relation',
    item: { Put: { TableName: ledger.table, Item: { ...key, schema: SCHEMA, ...relation } } },
  }));

/** Relations out of a claim's items; those that somebody refused are left out. */
export const standingRelations = (relations: readonly StoredRelation[]): StoredRelation[] =>
  relations.filter(({ status }) => status !== 'refused');

/** Most relations that one claim may have, refused ones among them: all are read with it. */
export const MOST_RELATIONS = 50;

/** A claim's relations, refused ones among them: one query. */
export async function listRelations(ledger: Ledger, claimId: string): Promise<StoredRelation[]> {
  const { pk, sk } = relationKey(claimId, '');
  const { Items = [] } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :relation)',
      ExpressionAttributeValues: { ':pk': pk, ':relation': sk },
      ConsistentRead: true,
    }),
  );
  return Items.map((item) => {
    const { from, to, type, status, why, by, at } = readItem<StoredRelation>(item, 'A relation');
    return { from, to, type, status, why, by, at };
  });
}
