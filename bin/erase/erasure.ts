import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { erasureKey } from '../../functions/ledger/keys.ts';
import type { Ledger } from '../../functions/ledger/ledger.ts';
import { SCHEMA } from '../../functions/ledger/schema.ts';

/** Why data are erased: a code, since the record of it says nothing of what is gone. */
export const WHY = ['legal-order', 'legal-advice', 'person-asked', 'person-left', 'source-protection', 'published-by-mistake'] as const;
export type Why = (typeof WHY)[number];

/** Who has data erased, and why. */
export interface Demand {
  /** Opaque id of the person. */
  readonly by: string;
  readonly why: Why;
  readonly now: Date;
}

const Erasure = z.looseObject({
  what: z.enum(['article', 'person']),
  /** Id of the article or person. */
  subject: z.string(),
  by: z.string(),
  why: z.string(),
  at: z.string(),
  /** How many there were of each. */
  counts: z.record(z.string(), z.number()),
});
/** The record of an erasure. */
export type Erasure = z.infer<typeof Erasure>;

/** Puts an erasure on record: what, who, why and how much, and no word of what is gone. */
export async function recordErasure(ledger: Ledger, erasure: Erasure): Promise<void> {
  await ledger.documents.send(
    new PutCommand({ TableName: ledger.table, Item: { ...erasureKey(erasure.at, erasure.subject), schema: SCHEMA, ...erasure } }),
  );
}

/** Every erasure, oldest first. */
export async function listErasures(ledger: Ledger): Promise<Erasure[]> {
  const erasures: Erasure[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await ledger.documents.send(
      new QueryCommand({
        TableName: ledger.table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': erasureKey('', '').pk },
        ConsistentRead: true,
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    erasures.push(...(page.Items ?? []).map((item) => Erasure.parse(item)));
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return erasures;
}
