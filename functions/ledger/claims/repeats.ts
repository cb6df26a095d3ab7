import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { repeatKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem } from '../schema.ts';

/** That another article carries an exact repeat of the claim. */
export interface Repeat {
  readonly claimId: string;
  readonly articleId: string;
}

/** A page of a claim's repeats, by their ids; `next` goes on after it and is null at the end. */
export async function listRepeats(
  ledger: Ledger,
  claimId: string,
  limit: number,
  after?: string,
): Promise<{ readonly repeats: readonly Repeat[]; readonly next: string | null }> {
  const { pk, sk } = repeatKey(claimId, '');
  const { Items, LastEvaluatedKey } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :repeat)',
      ExpressionAttributeValues: { ':pk': pk, ':repeat': sk },
      ConsistentRead: true,
      Limit: limit,
      ...(after === undefined ? {} : { ExclusiveStartKey: repeatKey(claimId, after) }),
    }),
  );
  const repeats = (Items ?? []).flatMap((item) => readItem<Repeat>(item, 'A repeat') ?? []);
  return { repeats, next: LastEvaluatedKey === undefined ? null : String(LastEvaluatedKey['sk']).slice(sk.length) };
}
