import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Mute } from '../../domain/review/line/mute.ts';
import { muteKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { rememberReply } from '../requests.ts';
import type { KeyedRequest } from '../requests.ts';
import { readItem, SCHEMA } from '../schema.ts';
import { ConditionsFailed, transact, write } from '../transact.ts';

/** What a desk has muted, those past their time among them until the table forgets them: one query. */
export async function listMutes(ledger: Ledger, desk: string): Promise<Mute[]> {
  const { Items = [] } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': muteKey(desk, '').pk },
      ConsistentRead: true,
    }),
  );
  return Items.map((item) => {
    const { id, kind, name, until, reason, by, at } = readItem<Mute>(item, 'A mute');
    return { id, kind, name, until, reason, by, at };
  });
}

/** Keeps a mute, in place of an earlier one of the same source, outlet or section. */
export async function putMute(ledger: Ledger, desk: string, mute: Mute): Promise<void> {
  const expiresAt = Math.ceil(Date.parse(mute.until) / 1000);
  await write(() =>
    ledger.documents.send(
      new PutCommand({ TableName: ledger.table, Item: { ...muteKey(desk, mute.id), schema: SCHEMA, ...mute, expiresAt } }),
    ),
  );
}

/** Ends a mute before its time, and remembers that for the request. @returns false where there is none, or where the request was answered before */
export async function endMute(ledger: Ledger, desk: string, id: string, request: KeyedRequest | undefined, now: Date): Promise<boolean> {
  const Delete = { TableName: ledger.table, Key: muteKey(desk, id), ConditionExpression: 'attribute_exists(pk)' };
  try {
    await transact(ledger, [
      { label: 'mute', item: { Delete } },
      ...(request === undefined ? [] : [rememberReply(ledger, request, { status: 204, body: '' }, now)]),
    ]);
    return true;
  } catch (error) {
    if (error instanceof ConditionsFailed) return false;
    throw error;
  }
}
