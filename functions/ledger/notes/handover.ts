import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Person } from '../../domain/review/claim/person.ts';
import { isBlank } from '../../domain/review/rulings/drafts.ts';
import { batchGet } from '../batch-get.ts';
import { deskDraftKey, deskNoteKey, draftKey, handoverKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import type { Draft } from '../rulings/drafts.ts';
import { readItem, SCHEMA } from '../schema.ts';
import { ConditionsFailed, transact } from '../transact.ts';
import type { Note } from './notes.ts';
import { getNotes } from './notes.ts';

/** What one shift leaves to the next. */
export interface HandoverNote {
  /** Counts them: each follows the one before, which is kept. */
  readonly version: number;
  readonly by: Person;
  readonly at: string;
  readonly text: string;
}

/** Somebody left another note since the last one that was read. */
export class HandoverMoved extends Error {
  override readonly name = 'HandoverMoved';
  readonly current: HandoverNote | undefined;
  constructor(current: HandoverNote | undefined) {
    super(`Another handover was written since; it is version ${current?.version ?? 0}.`);
    this.current = current;
  }
}

/** The last handover of a desk. */
export async function lastHandover(ledger: Ledger, desk: string): Promise<HandoverNote | undefined> {
  const { Items } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': handoverKey(desk, 0).pk },
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: 1,
    }),
  );
  const kept = readItem<HandoverNote>(Items?.[0], 'A handover');
  return kept && { version: kept.version, by: kept.by, at: kept.at, text: kept.text };
}

/** Leaves a handover behind the one that was read. The same again, as after a lost answer, is the same. @throws HandoverMoved */
export async function writeHandover(
  ledger: Ledger,
  desk: string,
  seen: number,
  by: Person,
  text: string,
  now: Date,
): Promise<HandoverNote> {
  const note: HandoverNote = { version: seen + 1, by, at: now.toISOString(), text };
  const put = {
    TableName: ledger.table,
    Item: { ...handoverKey(desk, note.version), schema: SCHEMA, ...note },
    ConditionExpression: 'attribute_not_exists(pk)',
  };
  const before = await lastHandover(ledger, desk);
  if ((before?.version ?? 0) === seen) {
    try {
      await transact(ledger, [{ label: 'handover', item: { Put: put } }]);
      return note;
    } catch (error) {
      if (!(error instanceof ConditionsFailed)) throw error;
    }
  }
  const current = await lastHandover(ledger, desk);
  if (current?.version === note.version && current.by.id === by.id && current.text === text) return current;
  throw new HandoverMoved(current);
}

/** Most that one list of a handover holds. */
const MOST = 100;

/** Notes that all of the desk may read, since that time, first to last; the newest hundred. */
export async function deskNotesSince(ledger: Ledger, desk: string, since: string): Promise<Note[]> {
  const { Items } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      KeyConditionExpression: 'pk = :pk AND sk > :since',
      ExpressionAttributeValues: { ':pk': deskNoteKey(desk, '', '', 0).pk, ':since': since },
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: MOST,
    }),
  );
  const listed = (Items ?? []).flatMap((item) => readItem<Pick<Note, 'claimId' | 'number'>>(item, 'A listed note') ?? []);
  return getNotes(ledger, listed.toReversed());
}

/** Drafts that say something, of claims that were on this desk when they were begun. */
export async function deskDrafts(ledger: Ledger, desk: string): Promise<Draft[]> {
  const { Items } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': deskDraftKey(desk, '', '', '').pk },
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: MOST,
    }),
  );
  const listed = (Items ?? []).flatMap((item) => readItem<{ claimId: string; personId: string }>(item, 'A listed draft') ?? []);
  const keys = new Map(listed.map(({ claimId, personId }) => [`${claimId}#${personId}`, draftKey(claimId, personId)]));
  const items = keys.size === 0 ? [] : await batchGet(ledger, [...keys.values()]);
  return items
    .flatMap((item) => readItem<Draft>(item, 'A draft') ?? [])
    .filter(({ content }) => !isBlank(content))
    .toSorted((a, b) => a.savedAt.localeCompare(b.savedAt));
}
