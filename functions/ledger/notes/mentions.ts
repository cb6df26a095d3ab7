import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { keptSeconds } from '../../../config/retention.ts';
import type { Person } from '../../domain/review/claim/person.ts';
import { mentionKey, mentionsSeenKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import { write } from '../transact.ts';
import type { Write } from '../transact.ts';
import type { Note } from './notes.ts';

/** That a note calls somebody. Its words are read from the note. */
export interface Mention {
  readonly claimId: string;
  readonly number: number;
  readonly at: string;
}

/** The writes that tell the people whom a note calls. */
export const mentionWrites = (ledger: Ledger, { claimId, number, at }: Note, people: readonly Person[]): Write[] =>
  people.map(({ id }) => ({
    label: 'mention',
    item: {
      Put: {
        TableName: ledger.table,
        Item: {
          ...mentionKey(id, at, claimId, number),
          schema: SCHEMA,
          claimId,
          number,
          at,
          expiresAt: Math.floor(Date.parse(at) / 1000) + keptSeconds('mention'),
        },
      },
    },
  }));

/** A page of somebody's mentions, newest first; `next` goes on after it and is null at the end. */
export async function listMentions(
  ledger: Ledger,
  personId: string,
  limit: number,
  after?: string,
): Promise<{ readonly mentions: readonly Mention[]; readonly next: string | null }> {
  const { pk, sk } = mentionKey(personId, '', '', 0);
  const prefix = sk.slice(0, sk.indexOf('#') + 1);
  const { Items, LastEvaluatedKey } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :mention)',
      ExpressionAttributeValues: { ':pk': pk, ':mention': prefix },
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: limit,
      ...(after === undefined ? {} : { ExclusiveStartKey: { pk, sk: `${prefix}${after}` } }),
    }),
  );
  const mentions = (Items ?? []).flatMap((item) => readItem<Mention>(item, 'A mention') ?? []);
  return { mentions, next: LastEvaluatedKey === undefined ? null : String(LastEvaluatedKey['sk']).slice(prefix.length) };
}

/** Until when somebody has seen their mentions, ISO 8601; null where they never said. */
export async function mentionsSeen(ledger: Ledger, personId: string): Promise<string | null> {
  const { Item } = await ledger.documents.send(
    new GetCommand({ TableName: ledger.table, Key: mentionsSeenKey(personId), ConsistentRead: true }),
  );
  return readItem<{ readonly until: string }>(Item, 'A mark of what was seen')?.until ?? null;
}

/** Notes until when somebody has seen their mentions; an earlier time than before changes nothing. @returns the mark that stands */
export async function markMentionsSeen(ledger: Ledger, personId: string, until: string): Promise<string> {
  try {
    await write(() =>
      ledger.documents.send(
        new UpdateCommand({
          TableName: ledger.table,
          Key: mentionsSeenKey(personId),
          UpdateExpression: 'SET #schema = :schema, #until = :until',
          ConditionExpression: 'attribute_not_exists(pk) OR #until < :until',
          ExpressionAttributeNames: { '#schema': 'schema', '#until': 'until' },
          ExpressionAttributeValues: { ':schema': SCHEMA, ':until': until },
        }),
      ),
    );
    return until;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return (await mentionsSeen(ledger, personId)) ?? until;
  }
}
