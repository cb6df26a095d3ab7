import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { INTAKE_LIST, intakeKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import type { Failure } from '../pending/attempts.ts';
import { intakeSort, isListed } from './intake-list.ts';
import { pendingFor } from '../pending/pending.ts';
import { write } from '../transact.ts';

/** One version of one object that was uploaded. */
export interface ObjectVersion {
  readonly bucket: string;
  /** Decoded. */
  readonly key: string;
  readonly versionId: string;
  /** S3's hexadecimal order of writes to one key. */
  readonly sequencer: string;
  /** Bytes, as the event said. */
  readonly size: number;
}

/**
 * What became of an upload.
 * - `processing`: not yet done, and pending until it is
 * - `processed`: an article with its claims
 * - `repeated`: the same content was uploaded before, under this key or, for the same desk, under another; `articleId` is that article
 * - `rejected`: cannot be read as an article; `reason` says why and what to do
 * - `stuck`: failed for a reason that trying again does not mend
 */
export const INTAKE_STATUSES = ['processing', 'processed', 'repeated', 'rejected', 'stuck'] as const;
export type IntakeStatus = (typeof INTAKE_STATUSES)[number];

export interface Reason {
  readonly code: string;
  readonly message: string;
}

/** What an article came to, for lists. */
export interface IntakeSummary {
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly desk: string;
  readonly claims: { readonly found: number; readonly queued: number };
  /** Says so where no claims were found or sought. */
  readonly note: string | null;
  /** Says so where the upload's folder names no desk. Absent in what was stored before that was said, as is what follows. */
  readonly deskNote?: string | null;
  /** The key under which the same text came first, where that is another. */
  readonly sameTextAs?: string | null;
}

/** The record of one upload, from its first delivery to its end. */
export interface Intake {
  readonly id: string;
  readonly object: ObjectVersion;
  readonly receivedAt: string;
  readonly status: IntakeStatus;
  readonly articleId: string | null;
  readonly reason: Reason | null;
  readonly summary: IntakeSummary | null;
  readonly finishedAt: string | null;
  readonly lastFailure?: Failure | undefined;
}

/** Begins the record of an upload, or returns the one begun before: a delivery that comes again is the same. */
export async function openIntake(ledger: Ledger, id: string, object: ObjectVersion, now: Date): Promise<Intake> {
  const receivedAt = now.toISOString();
  const intake: Intake = { id, object, receivedAt, status: 'processing', articleId: null, reason: null, summary: null, finishedAt: null };
  try {
    await write(() =>
      ledger.documents.send(
        new PutCommand({
          TableName: ledger.table,
          Item: {
            ...intakeKey(id),
            schema: SCHEMA,
            ...intake,
            ...(isListed(object) ? { listKey: INTAKE_LIST, listSort: intakeSort(intake) } : {}),
            ...pendingFor(id, now),
          },
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      ),
    );
    return intake;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    const existing = await getIntake(ledger, id);
    if (existing === undefined) throw error;
    return existing;
  }
}

/** The upload's record as it stands now; undefined where there is none. @throws UnknownSchema, NewerSchema */
export async function getIntake(ledger: Ledger, id: string): Promise<Intake | undefined> {
  const { Item } = await ledger.documents.send(new GetCommand({ TableName: ledger.table, Key: intakeKey(id), ConsistentRead: true }));
  return readItem<Intake>(Item, 'An intake');
}

/** How an intake ends; what is left out stays as it is. */
type Ending = { readonly status: Exclude<IntakeStatus, 'processing'> } & Partial<Pick<Intake, 'articleId' | 'reason' | 'summary'>>;

/** Ends an intake: it is pending no more. A `processed` or `repeated` one stays what it is, whatever a late delivery says. */
export async function endIntake(ledger: Ledger, id: string, { status, ...rest }: Ending, now: Date): Promise<void> {
  const set = Object.entries({ reason: null, ...rest });
  try {
    await write(() =>
      ledger.documents.send(
        new UpdateCommand({
          TableName: ledger.table,
          Key: intakeKey(id),
          UpdateExpression: `SET #status = :status, finishedAt = :now, ${set.map(([name]) => `${name} = :${name}`).join(', ')} REMOVE pendingKey, pendingAt`,
          ConditionExpression: 'attribute_exists(pk) AND NOT #status IN (:processed, :repeated)',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: {
            ':status': status,
            ...Object.fromEntries(set.map(([name, value]) => [`:${name}`, value])),
            ':now': now.toISOString(),
            ':processed': 'processed',
            ':repeated': 'repeated',
          },
        }),
      ),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
