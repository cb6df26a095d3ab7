import { randomBytes } from 'node:crypto';
import type { Person } from '../../domain/review/claim-record.ts';
import { noteKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { SCHEMA } from '../schema.ts';
import type { Write } from '../transact.ts';

/** What somebody of the desk wants colleagues to know about a claim. */
export interface Note {
  readonly claimId: string;
  readonly number: number;
  readonly by: Person;
  readonly at: string;
  readonly text: string;
  readonly salt: string;
}

export const recordNote = (claimId: string, number: number, by: Person, text: string, now: Date): Note => ({
  claimId,
  number,
  by,
  at: now.toISOString(),
  text,
  salt: randomBytes(16).toString('hex'),
});

/** The write that keeps a new note. */
export const noteWrite = (ledger: Ledger, note: Note): Write => ({
  label: 'note',
  item: {
    Put: {
      TableName: ledger.table,
      Item: { ...noteKey(note.claimId, note.number), schema: SCHEMA, ...note },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  },
});
