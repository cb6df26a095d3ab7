import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { DEFAULT_PREFERENCES } from '../../domain/review/evidence/opt-out.ts';
import type { Preferences } from '../../domain/review/evidence/opt-out.ts';
import { preferencesKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import { write } from '../transact.ts';

/** What the person wants for themselves. Only routes that answer to that person may read it. */
export async function preferencesOf(ledger: Ledger, personId: string): Promise<Preferences> {
  const { Item } = await ledger.documents.send(
    new GetCommand({ TableName: ledger.table, Key: preferencesKey(personId), ConsistentRead: true }),
  );
  const kept = readItem<Partial<Preferences>>(Item, 'A person’s preferences');
  return { skipGraphic: kept?.skipGraphic ?? DEFAULT_PREFERENCES.skipGraphic };
}

/** Keeps a person's preferences in place of those before. */
export async function savePreferences(ledger: Ledger, personId: string, preferences: Preferences): Promise<void> {
  await write(() =>
    ledger.documents.send(
      new PutCommand({ TableName: ledger.table, Item: { ...preferencesKey(personId), schema: SCHEMA, ...preferences } }),
    ),
  );
}
