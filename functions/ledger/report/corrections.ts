import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { CorrectionNeeded } from '../../domain/review/report/correction.ts';
import type { Reason } from '../../domain/review/rulings/records.ts';
import { batchGet } from '../batch-get.ts';
import { closedCorrectionKey, openCorrectionKey, reasonKey } from '../keys.ts';
import type { Key } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import type { Write } from '../transact.ts';

/** That of a condition which fails where somebody closed it meanwhile. */
export const CORRECTION_LABEL = 'correction';

/** The write that puts a claim on its desk's list; one that is there already stays where it is, and names the later verdict. */
export const raiseCorrection = (
  ledger: Ledger,
  { claimId, articleId, desk, verdict, raisedAt }: Omit<CorrectionNeeded, 'closed'>,
): Write => ({
  label: 'raised',
  item: {
    Update: {
      TableName: ledger.table,
      Key: openCorrectionKey(desk, claimId),
      UpdateExpression:
        'SET #schema = :schema, claimId = :claim, articleId = :article, desk = :desk, verdict = :verdict, closed = :none, raisedAt = if_not_exists(raisedAt, :now)',
      ExpressionAttributeNames: { '#schema': 'schema' },
      ExpressionAttributeValues: {
        ':schema': SCHEMA,
        ':claim': claimId,
        ':article': articleId,
        ':desk': desk,
        ':verdict': verdict,
        ':none': null,
        ':now': raisedAt,
      },
    },
  },
});

/** The write by which the open one of a claim, where there is one, names the verdict that was refiled. */
export async function renameCorrection(ledger: Ledger, desk: string, claimId: string, verdict: number): Promise<Write[]> {
  if ((await openCorrection(ledger, desk, claimId)) === undefined) return [];
  return [
    {
      label: CORRECTION_LABEL,
      item: {
        Update: {
          TableName: ledger.table,
          Key: openCorrectionKey(desk, claimId),
          UpdateExpression: 'SET verdict = :verdict',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':verdict': verdict },
        },
      },
    },
  ];
}

/** The writes that take a claim off the list, and keep what was made of it. */
export const closeCorrectionWrites = (ledger: Ledger, closed: CorrectionNeeded): Write[] => [
  {
    label: CORRECTION_LABEL,
    item: {
      Delete: {
        TableName: ledger.table,
        Key: openCorrectionKey(closed.desk, closed.claimId),
        ConditionExpression: 'verdict = :verdict',
        ExpressionAttributeValues: { ':verdict': closed.verdict },
      },
    },
  },
  {
    label: 'closed',
    item: {
      Put: {
        TableName: ledger.table,
        Item: { ...closedCorrectionKey(closed.desk, closed.closed?.at ?? '', closed.claimId), schema: SCHEMA, ...closed },
      },
    },
  },
];

const fromItem = (item: Record<string, unknown>): CorrectionNeeded => {
  const { claimId, articleId, desk, verdict, raisedAt, closed } = readItem<CorrectionNeeded>(item, 'A correction');
  return { claimId, articleId, desk, verdict, raisedAt, closed };
};

/** The open one of that claim on the desk's list, read consistently. */
export async function openCorrection(ledger: Ledger, desk: string, claimId: string): Promise<CorrectionNeeded | undefined> {
  const Key: Key = openCorrectionKey(desk, claimId);
  const { Item } = await ledger.documents.send(new GetCommand({ TableName: ledger.table, Key, ConsistentRead: true }));
  return Item === undefined ? undefined : fromItem(Item);
}

/** A page of a desk's list, the open ones by claim, or the closed ones, last closed first; `next` goes on after it and is null at the end. */
export async function listCorrections(
  ledger: Ledger,
  desk: string,
  state: 'open' | 'closed',
  limit: number,
  after?: string,
): Promise<{ readonly corrections: readonly CorrectionNeeded[]; readonly next: string | null }> {
  const { pk } = openCorrectionKey(desk, '');
  const prefix = state === 'open' ? 'OPEN#' : 'CLOSED#';
  const { Items = [], LastEvaluatedKey } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :state)',
      ExpressionAttributeValues: { ':pk': pk, ':state': prefix },
      ConsistentRead: true,
      ScanIndexForward: state === 'open',
      Limit: limit,
      ...(after === undefined ? {} : { ExclusiveStartKey: { pk, sk: `${prefix}${after}` } }),
    }),
  );
  const next = LastEvaluatedKey === undefined ? null : String(LastEvaluatedKey['sk']).slice(prefix.length);
  return { corrections: Items.map(fromItem), next };
}

/** Why each of those was closed that is, by the claim and the number of its reason: the reasons are the claims' own records. */
export async function reasonsOf(ledger: Ledger, corrections: readonly CorrectionNeeded[]): Promise<ReadonlyMap<string, string>> {
  const keys = corrections.flatMap(({ claimId, closed }) => (closed === null ? [] : [reasonKey(claimId, closed.reason)]));
  const items = keys.length === 0 ? [] : await batchGet(ledger, keys);
  return new Map(
    items.map((item) => readItem<Reason>(item, 'A reason')).map(({ claimId, number, reason }) => [`${claimId} ${number}`, reason]),
  );
}
