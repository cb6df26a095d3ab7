import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Answer, Ask, Question } from '../../domain/review/contact/asks.ts';
import type { Call } from '../../domain/review/contact/calls.ts';
import type { Response } from '../../domain/review/contact/response.ts';
import { answerKey, askKey, askWithdrawalKey, callKey, responseKey } from '../keys.ts';
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
export const questionWrite = (ledger: Ledger, question: Question): Write =>
  put(ledger, 'ask', askKey(question.claimId, question.number), question, NEW);

/** The write that keeps what the reporter said. */
export const answerWrite = (ledger: Ledger, answer: Answer): Write =>
  put(ledger, 'answer', answerKey(answer.claimId, answer.number), answer, NEW);

/** The write that takes a question back: an item of its own, since words never change. */
export const askWithdrawalWrite = (ledger: Ledger, { claimId, number }: Question, withdrawnAt: string): Write =>
  put(ledger, 'ask-withdrawal', askWithdrawalKey(claimId, number), { number, withdrawnAt }, NEW);

/** The write that keeps a call. */
export const callWrite = (ledger: Ledger, call: Call): Write => put(ledger, 'call', callKey(call.claimId, call.number), call, NEW);

/** The write that keeps a response of the claimant. */
export const responseWrite = (ledger: Ledger, response: Response): Write =>
  put(ledger, 'response', responseKey(response.claimId, response.number), response, NEW);

/** Reads a question with what became of it, consistently: one query. @throws UnknownAsk */
export async function getAsk(ledger: Ledger, claimId: string, number: number): Promise<Ask> {
  const { pk, sk } = askKey(claimId, number);
  const { Items = [] } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :ask)',
      ExpressionAttributeValues: { ':pk': pk, ':ask': sk },
      ConsistentRead: true,
    }),
  );
  const [ask] = asksIn(Items);
  if (ask === undefined) throw new UnknownAsk(claimId, number);
  return ask;
}

/** Questions out of their items, with answers and withdrawals, in the order of their numbers. @throws UnknownSchema */
export function asksIn(items: readonly Record<string, unknown>[]): Ask[] {
  const read = <T extends object>(end: RegExp): T[] =>
    items.filter(({ sk }) => end.test(String(sk))).map((item) => readItem<T>(item, 'A question, or its answer'));
  const answers = new Map(read<Answer>(/^ASK#\d+#ANSWER$/).map((answer) => [answer.number, answer]));
  const withdrawals = new Map(
    read<{ number: number; withdrawnAt: string }>(/^ASK#\d+#WITHDRAWN$/).map(({ number, withdrawnAt }) => [number, withdrawnAt]),
  );
  return read<Question>(/^ASK#\d+$/).map((question) => ({
    question,
    answer: answers.get(question.number) ?? null,
    withdrawnAt: withdrawals.get(question.number) ?? null,
  }));
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
