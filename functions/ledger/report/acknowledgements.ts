import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Person } from '../../domain/review/claim/person.ts';
import { acknowledgementKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { rememberReply, REQUEST_LABEL } from '../requests.ts';
import type { KeyedRequest, Reply } from '../requests.ts';
import { readItem, SCHEMA } from '../schema.ts';
import { ConditionsFailed, transact } from '../transact.ts';
import { AnsweredBefore } from '../claims/change-claim.ts';

/** That somebody has seen a report, and which version of it. */
export interface Acknowledgement {
  readonly articleId: string;
  readonly by: Person;
  readonly at: string;
  /** For whom: the article's author, or the desk that runs it. */
  readonly as: 'author' | 'desk';
  readonly version: string;
}

/** Keeps it, with the reply that reports it. @throws AnsweredBefore */
export async function keepAcknowledgement(
  ledger: Ledger,
  acknowledgement: Acknowledgement,
  answer: { readonly request: KeyedRequest | undefined; readonly reply: Reply },
  now: Date,
): Promise<void> {
  const { articleId, at, by } = acknowledgement;
  const put = { TableName: ledger.table, Item: { ...acknowledgementKey(articleId, at, by.id), schema: SCHEMA, ...acknowledgement } };
  try {
    await transact(ledger, [
      { label: 'acknowledgement', item: { Put: put } },
      ...(answer.request === undefined ? [] : [rememberReply(ledger, answer.request, answer.reply, now)]),
    ]);
  } catch (error) {
    if (error instanceof ConditionsFailed && error.labels.includes(REQUEST_LABEL)) throw new AnsweredBefore();
    throw error;
  }
}

/** The last ones of an article, last first: one query. */
export async function lastAcknowledgements(ledger: Ledger, articleId: string, most: number): Promise<Acknowledgement[]> {
  const { pk } = acknowledgementKey(articleId, '', '');
  const { Items = [] } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :seen)',
      ExpressionAttributeValues: { ':pk': pk, ':seen': 'SEEN#' },
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: most,
    }),
  );
  return Items.map((item) => {
    const { by, at, as, version } = readItem<Acknowledgement>(item, 'An acknowledgement');
    return { articleId, by, at, as, version };
  });
}
