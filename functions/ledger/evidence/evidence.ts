import { randomBytes } from 'node:crypto';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Person } from '../../domain/review/claim/person.ts';
import { evidenceId } from '../../domain/review/evidence/evidence.ts';
import type { EvidenceWords } from '../../domain/review/evidence/evidence.ts';
import { evidenceKey, withdrawalKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import type { Write } from '../transact.ts';

/** A piece of evidence, as recorded: it never changes. `salt` and the words give the digest that the audit keeps. */
export interface Evidence extends EvidenceWords {
  readonly claimId: string;
  readonly number: number;
  readonly by: Person;
  readonly at: string;
  readonly salt: string;
}

/** A piece of evidence and whether it stands. */
export interface KeptEvidence extends Evidence {
  /** When its author withdrew it; null while it stands. */
  readonly withdrawnAt: string | null;
}

/** The claim has no evidence of that id. */
export class UnknownEvidence extends Error {
  override readonly name = 'UnknownEvidence';
  constructor(claimId: string, id: string) {
    super(`Claim ${claimId} has no evidence ${id}.`);
  }
}

/** Evidence as it will be kept, with a salt of its own, so that its digest tells nobody its words. */
export const recordEvidence = (claimId: string, number: number, by: Person, words: EvidenceWords, now: Date): Evidence => ({
  ...words,
  claimId,
  number,
  by,
  at: now.toISOString(),
  salt: randomBytes(16).toString('hex'),
});

/** The write that keeps new evidence. */
export const evidenceWrite = (ledger: Ledger, evidence: Evidence): Write => ({
  label: 'evidence',
  item: {
    Put: {
      TableName: ledger.table,
      Item: { ...evidenceKey(evidence.claimId, evidence.number), schema: SCHEMA, ...evidence },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  },
});

/** The write that withdraws a piece of evidence, or, with null, restores it. */
export function withdrawalWrite(ledger: Ledger, { claimId, number }: Evidence, withdrawnAt: string | null): Write {
  const [TableName, Key] = [ledger.table, withdrawalKey(claimId, number)];
  const item =
    withdrawnAt === null ? { Delete: { TableName, Key } } : { Put: { TableName, Item: { ...Key, schema: SCHEMA, number, withdrawnAt } } };
  return { label: 'withdrawal', item };
}

/** Reads one piece consistently. @throws UnknownEvidence */
export async function getEvidence(ledger: Ledger, claimId: string, number: number): Promise<KeptEvidence> {
  const [evidence] = keptEvidence(await readItems(ledger, evidenceKey(claimId, number).pk, evidenceKey(claimId, number).sk));
  if (evidence === undefined) throw new UnknownEvidence(claimId, evidenceId(number));
  return evidence;
}

/** All of a claim's evidence, withdrawn ones among it, first to last: a consistent query, one call for each MB. */
export const listEvidence = async (ledger: Ledger, claimId: string): Promise<KeptEvidence[]> =>
  keptEvidence(await readItems(ledger, evidenceKey(claimId, 0).pk, 'EVIDENCE#'));

/** Evidence out of its items and those that withdraw it, in the order of their numbers. @throws UnknownSchema */
export function keptEvidence(items: readonly Record<string, unknown>[]): KeptEvidence[] {
  const withdrawals = new Map<number, string>();
  const evidence: Evidence[] = [];
  for (const item of items) {
    if (!String(item['sk']).endsWith('#WITHDRAWN')) evidence.push(readItem<Evidence>(item, 'A piece of evidence'));
    else {
      const { number, withdrawnAt } = readItem<{ number: number; withdrawnAt: string }>(item, 'A withdrawal');
      withdrawals.set(number, withdrawnAt);
    }
  }
  return evidence.map((piece) => ({ ...piece, withdrawnAt: withdrawals.get(piece.number) ?? null }));
}

async function readItems(ledger: Ledger, pk: string, prefix: string): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await ledger.documents.send(
      new QueryCommand({
        TableName: ledger.table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
        ConsistentRead: true,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    found.push(...Items);
    from = LastEvaluatedKey;
  } while (from !== undefined);
  return found;
}
