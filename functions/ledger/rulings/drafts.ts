import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { keptSeconds } from '../../../config/retention.ts';
import type { Person } from '../../domain/review/claim/person.ts';
import { covers, isBlank } from '../../domain/review/rulings/drafts.ts';
import type { DraftContent } from '../../domain/review/rulings/drafts.ts';
import { deskDraftKey, draftKey, keptDraftKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import { ConditionsFailed, Contention, pause, transact, write } from '../transact.ts';
import type { Write } from '../transact.ts';

/** One person's draft on one claim. It outlives the lease, and whoever holds the claim next can read it. */
export interface Draft {
  readonly claimId: string;
  readonly author: Person;
  /** Counts the saves, also over a review that empties the draft: an old window never mistakes a new draft for its own. */
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

export const DRAFT_LABEL = 'draft';

/** Somebody's draft on a claim as it stands now; undefined where they began none. @throws UnknownSchema, NewerSchema */
export async function getDraft(ledger: Ledger, claimId: string, personId: string): Promise<Draft | undefined> {
  const { Item } = await ledger.documents.send(
    new GetCommand({ TableName: ledger.table, Key: draftKey(claimId, personId), ConsistentRead: true }),
  );
  return readItem<Draft>(Item, 'A draft');
}

/** A put of the draft over `before`, on condition that nobody saved in between. */
const putOver = (ledger: Ledger, before: Draft | undefined, draft: Draft) => ({
  TableName: ledger.table,
  Item: { ...draftKey(draft.claimId, draft.author.id), schema: SCHEMA, ...draft },
  ConditionExpression: before === undefined ? 'attribute_not_exists(pk)' : 'version = :version',
  ...(before === undefined ? {} : { ExpressionAttributeValues: { ':version': before.version } }),
});

/**
 * Saves a draft over the version last seen (0 for none). The same again, as after a lost answer, is the same.
 * @param desk whose handover lists it while it says something
 * @throws DraftMoved where another version stands
 */
export async function saveDraft(
  ledger: Ledger,
  claimId: string,
  author: Person,
  content: DraftContent,
  now: Date,
  seen: number,
  desk?: string,
): Promise<Draft> {
  const before = await getDraft(ledger, claimId, author.id);
  if (before !== undefined && isSaved(before, content, seen)) return before;
  if (seen !== (before?.version ?? 0)) throw new DraftMoved(before);
  const draft: Draft = { claimId, author, version: seen + 1, savedAt: now.toISOString(), content };
  if (before === undefined || isBlank(before.content)) await listDraft(ledger, draft, desk);
  try {
    await write(() => ledger.documents.send(new PutCommand(putOver(ledger, before, draft))));
    return draft;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    const current = await getDraft(ledger, claimId, author.id);
    if (current !== undefined && isSaved(current, content, seen)) return current;
    throw new DraftMoved(current);
  }
}

/** Lists a draft that begins with the desk's unfinished ones, before it is there: whoever reads the list reads the draft itself. */
async function listDraft(ledger: Ledger, { claimId, author, savedAt }: Draft, desk: string | undefined): Promise<void> {
  if (desk === undefined) return;
  const expiresAt = Math.floor(Date.parse(savedAt) / 1000) + keptSeconds('draftList');
  const Item = { ...deskDraftKey(desk, savedAt, claimId, author.id), schema: SCHEMA, claimId, personId: author.id, expiresAt };
  await write(() => ledger.documents.send(new PutCommand({ TableName: ledger.table, Item })));
}

/** True where this very save went through before. */
const isSaved = (draft: Draft, content: DraftContent, seen: number): boolean =>
  draft.version === seen + 1 && !isBlank(content) && covers(draft.content, content) && covers(content, draft.content);

const ATTEMPTS = 8;

/**
 * Keeps the words of a ruling that was refused as its author's draft. A draft that says something else meanwhile is kept beside it.
 * @throws Contention
 */
export async function keepWords(
  ledger: Ledger,
  claimId: string,
  author: Person,
  content: DraftContent,
  now: Date,
  desk?: string,
): Promise<Draft> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await getDraft(ledger, claimId, author.id);
    if (before !== undefined && covers(before.content, content)) return before;
    const draft: Draft = { claimId, author, version: (before?.version ?? 0) + 1, savedAt: now.toISOString(), content };
    if (before === undefined || isBlank(before.content)) await listDraft(ledger, draft, desk);
    const writes: Write[] = [{ label: DRAFT_LABEL, item: { Put: putOver(ledger, before, draft) } }];
    if (before !== undefined && !covers(content, before.content)) {
      const kept = { ...before, ...keptDraftKey(claimId, author.id, before.version) };
      writes.push({ label: 'kept', item: { Put: { TableName: ledger.table, Item: kept } } });
    }
    try {
      await transact(ledger, writes);
      return draft;
    } catch (error) {
      if (!(error instanceof ConditionsFailed)) throw error;
    }
    await pause(attempt);
  }
  throw new Contention('The draft kept changing while we tried to keep these words.');
}

/**
 * The write that empties the author's draft, to stand in the transaction of the ruling that says all that it says; none where it says something else,
 * which is nowhere but there.
 */
export async function settleDraft(ledger: Ledger, claimId: string, author: Person, ruled: DraftContent, now: Date): Promise<Write[]> {
  const before = await getDraft(ledger, claimId, author.id);
  if (before === undefined || isBlank(before.content) || !covers(ruled, before.content)) return [];
  const emptied: Draft = { ...before, version: before.version + 1, savedAt: now.toISOString(), content: {} };
  return [{ label: DRAFT_LABEL, item: { Put: putOver(ledger, before, emptied) } }];
}
