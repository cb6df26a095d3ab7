import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Ask } from '../../domain/review/contact/asks.ts';
import type { Call } from '../../domain/review/contact/calls.ts';
import type { Response } from '../../domain/review/contact/response.ts';
import { askKey, callKey, responseKey } from '../keys.ts';
import type { Key } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import type { Write } from '../transact.ts';

/** The claim has no question of that number. */
export class UnknownAsk extends Error {
  override readonly name = 'UnknownAsk';
  constructor(claimId: string, number: number) {
    super(`Claim ${claimId} has no question ${number} to its reporter.`);
  }
}

const put = (ledger: Ledger, label: string, key: Key, item: object, condition: string): Write => ({
  label,
  item: { Put: { TableName: ledger.table, Item: { ...key, schema: SCHEMA, ...item }, ConditionExpression: condition } },
});

const NEW = 'attribute_not_exists(pk)';

/** The write that keeps a new question. */
export const askWrite = (ledger: Ledger, ask: Ask): Write => put(ledger, 'ask', askKey(ask.claimId, ask.number), ask, NEW);

/** The write that keeps a question as it was answered or withdrawn. */
export const closedAskWrite = (ledger: Ledger, ask: Ask): Write =>
  put(ledger, 'ask', askKey(ask.claimId, ask.number), ask, 'attribute_exists(pk)');

/** The write that keeps a call. */
export const callWrite = (ledger: Ledger, call: Call): Write => put(ledger, 'call', callKey(call.claimId, call.number), call, NEW);

/** The write that keeps a response of the claimant. */
export const responseWrite = (ledger: Ledger, response: Response): Write =>
  put(ledger, 'response', responseKey(response.claimId, response.number), response, NEW);

/** Reads a question consistently. @throws UnknownAsk */
export async function getAsk(ledger: Ledger, claimId: string, number: number): Promise<Ask> {
  const { Item } = await ledger.documents.send(
    new GetCommand({ TableName: ledger.table, Key: askKey(claimId, number), ConsistentRead: true }),
  );
  if (Item === undefined) throw new UnknownAsk(claimId, number);
  const { pk: _pk, sk: _sk, schema: _schema, ...ask } = readItem<Ask & Key & { readonly schema: number }>(Item, 'A question');
  return ask;
}

/** The claimant's last response, if there is one: one query. */
export async function lastResponse(ledger: Ledger, claimId: string): Promise<Response | undefined> {
  const { pk } = responseKey(claimId, 0);
  const { Items = [] } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :response)',
      ExpressionAttributeValues: { ':pk': pk, ':response': 'RESPONSE#' },
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: 1,
    }),
  );
  return readItem<Response>(Items[0], 'A response');
}
