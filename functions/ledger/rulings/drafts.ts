import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import type { Person } from '../../domain/review/claim-record.ts';
import type { Ruling } from '../../domain/review/rule.ts';
import { draftKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import { write } from '../transact.ts';

/** What a reviewer has written so far: any part of a ruling. */
export type DraftContent = { readonly [Part in Exclude<keyof Ruling, 'token' | 'revision'>]?: Ruling[Part] | undefined };

/** One person's draft on one claim. It outlives the lease, and whoever holds the claim next can read it. */
export interface Draft {
  readonly claimId: string;
  readonly author: Person;
  /** Counts the saves. */
  readonly version: number;
  readonly savedAt: string;
  readonly content: DraftContent;
}

/** Somebody (another window of the same person) saved this draft since it was read. */
export class DraftMoved extends Error {
  override readonly name = 'DraftMoved';
  readonly current: Draft | undefined;
  constructor(current: Draft | undefined) {
    super(`This draft was saved elsewhere since; it now stands at version ${current?.version ?? 0}.`);
    this.current = current;
  }
}

export async function getDraft(ledger: Ledger, claimId: string, personId: string): Promise<Draft | undefined> {
  const { Item } = await ledger.documents.send(
    new GetCommand({ TableName: ledger.table, Key: draftKey(claimId, personId), ConsistentRead: true }),
  );
  return readItem<Draft>(Item, 'A draft');
}

const ATTEMPTS = 8;

/**
 * Saves a draft over the one before.
 * @param seen the version last seen (0 for none); undefined to save whatever stands there, as when a refused ruling's words are kept
 * @throws DraftMoved where another version stands
 */
export async function saveDraft(
  ledger: Ledger,
  claimId: string,
  author: Person,
  content: DraftContent,
  now: Date,
  seen?: number,
): Promise<Draft> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await getDraft(ledger, claimId, author.id);
    const version = before?.version ?? 0;
    if (seen !== undefined && seen !== version) throw new DraftMoved(before);
    const draft: Draft = { claimId, author, version: version + 1, savedAt: now.toISOString(), content };
    try {
      await write(() =>
        ledger.documents.send(
          new PutCommand({
            TableName: ledger.table,
            Item: { ...draftKey(claimId, author.id), schema: SCHEMA, ...draft },
            ConditionExpression: version === 0 ? 'attribute_not_exists(pk)' : 'version = :version',
            ...(version === 0 ? {} : { ExpressionAttributeValues: { ':version': version } }),
          }),
        ),
      );
      return draft;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }
  throw new DraftMoved(await getDraft(ledger, claimId, author.id));
}
