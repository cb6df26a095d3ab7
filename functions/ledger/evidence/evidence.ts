import { randomBytes } from 'node:crypto';
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Person } from '../../domain/review/claim-record.ts';
import { evidenceId, isGraphic } from '../../domain/review/evidence/evidence.ts';
import type { EvidenceWords } from '../../domain/review/evidence/evidence.ts';
import { evidenceKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { digestOf } from '../rulings/verdicts.ts';
import { readItem, SCHEMA } from '../schema.ts';
import type { Write } from '../transact.ts';

/** A piece of evidence, as recorded: its words never change, only whether it stands. */
export interface Evidence extends EvidenceWords {
  readonly claimId: string;
  readonly number: number;
  readonly by: Person;
  readonly at: string;
  readonly salt: string;
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

export const recordEvidence = (claimId: string, number: number, by: Person, words: EvidenceWords, now: Date): Evidence => ({
  ...words,
  claimId,
  number,
  by,
  at: now.toISOString(),
  salt: randomBytes(16).toString('hex'),
  withdrawnAt: null,
});

/** Salted digest of what was added; that it was withdrawn is said by the events alone. */
export const evidenceDigest = ({ withdrawnAt: _withdrawnAt, ...added }: Evidence): string => digestOf(added);

/** The evidence as the rules of withdrawing see it. */
export const asPiece = (evidence: Evidence): Pick<Evidence, 'number' | 'by' | 'withdrawnAt'> & { readonly graphic: boolean } => ({
  number: evidence.number,
  by: evidence.by,
  withdrawnAt: evidence.withdrawnAt,
  graphic: isGraphic(evidence),
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

/** The write that withdraws or restores: everything else about the evidence stays. */
export const withdrawalWrite = (ledger: Ledger, { claimId, number }: Evidence, withdrawnAt: string | null): Write => ({
  label: 'evidence',
  item: {
    Update: {
      TableName: ledger.table,
      Key: evidenceKey(claimId, number),
      UpdateExpression: 'SET withdrawnAt = :at',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':at': withdrawnAt },
    },
  },
});

/** Reads one piece consistently. @throws UnknownEvidence */
export async function getEvidence(ledger: Ledger, claimId: string, number: number): Promise<Evidence> {
  const { Item } = await ledger.documents.send(
    new GetCommand({ TableName: ledger.table, Key: evidenceKey(claimId, number), ConsistentRead: true }),
  );
  const evidence = readItem<Evidence>(Item, 'A piece of evidence');
  if (evidence === undefined) throw new UnknownEvidence(claimId, evidenceId(number));
  return evidence;
}

/** All of a claim's evidence, withdrawn ones among it, first to last: a consistent query, one call for each MB. */
export async function listEvidence(ledger: Ledger, claimId: string): Promise<Evidence[]> {
  const found: Evidence[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await ledger.documents.send(
      new QueryCommand({
        TableName: ledger.table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :evidence)',
        ExpressionAttributeValues: { ':pk': evidenceKey(claimId, 0).pk, ':evidence': 'EVIDENCE#' },
        ConsistentRead: true,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    found.push(...Items.flatMap((item) => readItem<Evidence>(item, 'A piece of evidence') ?? []));
    from = LastEvaluatedKey;
  } while (from !== undefined);
  return found;
}
