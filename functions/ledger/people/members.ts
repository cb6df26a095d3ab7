import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Person } from '../../domain/review/claim/person.ts';
import { deskMemberKey, memberKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import { transact } from '../transact.ts';

/** Makes somebody a member of a desk; again is the same. */
export async function addMember(ledger: Ledger, person: Person, desk: string, now: Date): Promise<void> {
  const item = { schema: SCHEMA, desk, personId: person.id, name: person.name, since: now.toISOString() };
  await transact(ledger, [
    { label: 'member', item: { Put: { TableName: ledger.table, Item: { ...memberKey(person.id, desk), ...item } } } },
    { label: 'desk', item: { Put: { TableName: ledger.table, Item: { ...deskMemberKey(desk, person.id), ...item } } } },
  ]);
}

/** Ends a membership; again is the same. */
export async function removeMember(ledger: Ledger, personId: string, desk: string): Promise<void> {
  await transact(ledger, [
    { label: 'member', item: { Delete: { TableName: ledger.table, Key: memberKey(personId, desk) } } },
    { label: 'desk', item: { Delete: { TableName: ledger.table, Key: deskMemberKey(desk, personId) } } },
  ]);
}

/** The person as a member of the desk, by the name that they have there; undefined where they are none. */
export async function memberOf(ledger: Ledger, personId: string, desk: string): Promise<Person | undefined> {
  const { Item } = await ledger.documents.send(
    new GetCommand({ TableName: ledger.table, Key: memberKey(personId, desk), ConsistentRead: true }),
  );
  const item = readItem<{ readonly personId: string; readonly name: string }>(Item, 'A membership');
  return item && { id: item.personId, name: item.name };
}

/** Ids of the desks that somebody belongs to. */
export const desksOf = async (ledger: Ledger, personId: string): Promise<string[]> =>
  (await membershipsOf(ledger, personId)).map(({ desk }) => desk);

/** The desks that somebody belongs to, with the name that they have there. */
export async function membershipsOf(ledger: Ledger, personId: string): Promise<{ desk: string; name: string }[]> {
  const { Items } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :member)',
      ExpressionAttributeValues: { ':pk': memberKey(personId, '').pk, ':member': 'MEMBER#' },
      ConsistentRead: true,
    }),
  );
  return (Items ?? []).map((item) => ({ desk: String(item['desk']), name: String(item['name']) }));
}

/** The people of a desk, for showing names where the audit keeps ids. */
export async function membersOf(ledger: Ledger, desk: string): Promise<Person[]> {
  const { Items } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :member)',
      ExpressionAttributeValues: { ':pk': deskMemberKey(desk, '').pk, ':member': 'MEMBER#' },
    }),
  );
  return (Items ?? []).map((item) => ({ id: String(item['personId']), name: String(item['name']) }));
}
