import { randomBytes } from 'node:crypto';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { keptSeconds } from '../../../config/retention.ts';
import type { NoteAccess } from '../../domain/notes/note.ts';
import type { Person } from '../../domain/review/claim/person.ts';
import { batchGet } from '../batch-get.ts';
import { deskNoteKey, noteKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import type { Write } from '../transact.ts';

/** What somebody of the desk wants colleagues to know about a claim. Where it was erased, `text` is empty and `salt` is gone. */
export interface Note extends NoteAccess {
  readonly claimId: string;
  readonly at: string;
  readonly text: string;
  readonly salt: string;
}

/** The claim has no note of that number that the person may know of. */
export class UnknownNote extends Error {
  override readonly name = 'UnknownNote';
  constructor(claimId: string, number: string) {
    super(`Claim ${claimId} has no note ${number}.`);
  }
}

/** A note as it will be kept, with a salt of its own, so that its digest tells nobody its words. */
export const recordNote = (
  claimId: string,
  number: number,
  by: Person,
  text: string,
  now: Date,
  restrictedTo?: readonly Person[],
): Note => ({
  claimId,
  number,
  by,
  at: now.toISOString(),
  text,
  ...(restrictedTo === undefined ? {} : { restrictedTo }),
  salt: randomBytes(16).toString('hex'),
});

/** The writes that keep a new note, and list it with the desk's where all of the desk may read it. */
export const noteWrites = (ledger: Ledger, note: Note, desk: string): Write[] => [
  {
    label: 'note',
    item: {
      Put: {
        TableName: ledger.table,
        Item: { ...noteKey(note.claimId, note.number), schema: SCHEMA, ...note },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
  },
  ...(note.restrictedTo === undefined
    ? [{ label: 'desk-note', item: { Put: { TableName: ledger.table, Item: listed(note, desk) } } }]
    : []),
];

const listed = ({ claimId, number, at }: Note, desk: string): Record<string, unknown> => ({
  ...deskNoteKey(desk, at, claimId, number),
  schema: SCHEMA,
  claimId,
  number,
  expiresAt: Math.floor(Date.parse(at) / 1000) + keptSeconds('noteList'),
});

/** The write that erases a note's words, and the salt without which their digest says nothing. */
export const eraseWrite = (ledger: Ledger, { claimId, number }: Note, by: Person, now: Date): Write => ({
  label: 'note',
  item: {
    Update: {
      TableName: ledger.table,
      Key: noteKey(claimId, number),
      UpdateExpression: 'SET #text = :none, erased = :erased REMOVE salt',
      ConditionExpression: 'attribute_exists(salt)',
      ExpressionAttributeNames: { '#text': 'text' },
      ExpressionAttributeValues: { ':none': '', ':erased': { by, at: now.toISOString() } },
    },
  },
});

/** Reads a note consistently. @throws UnknownNote */
export async function getNote(ledger: Ledger, claimId: string, number: number): Promise<Note> {
  const { Item } = await ledger.documents.send(
    new GetCommand({ TableName: ledger.table, Key: noteKey(claimId, number), ConsistentRead: true }),
  );
  const note = readItem<Note>(Item, 'A note');
  if (note === undefined) throw new UnknownNote(claimId, String(number));
  return note;
}

/** Reads up to a hundred notes consistently, in the order asked for. */
export async function getNotes(ledger: Ledger, which: readonly { readonly claimId: string; readonly number: number }[]): Promise<Note[]> {
  if (which.length === 0) return [];
  const items = await batchGet(
    ledger,
    which.map(({ claimId, number }) => noteKey(claimId, number)),
  );
  const notes = items.flatMap((item) => readItem<Note>(item, 'A note') ?? []);
  return which.flatMap(({ claimId, number }) => notes.find((note) => note.claimId === claimId && note.number === number) ?? []);
}
