import { z } from 'zod';
import type { AuditEvent } from '../../functions/domain/review/audit/audit-chain.ts';
import type { ChainTip } from '../../functions/domain/review/claim-record.ts';
import type { StoredRoot } from '../../functions/domain/review/audit/verify-roots.ts';
import { digestOf } from '../../functions/domain/review/rulings/records.ts';
import { readItem } from '../../functions/ledger/schema.ts';

/** Words that somebody is answerable for, a review's say, as they stand in the ledger now. */
export interface RecordedWords {
  /** What they are: the sort key of their item. */
  readonly item: string;
  readonly digest: string;
}

/** What both tables hold about one claim. */
export interface Recorded {
  tip: ChainTip | undefined;
  readonly events: AuditEvent[];
  readonly words: RecordedWords[];
}

/** All that an audit looks at. */
export interface AuditRecord {
  /** When it was read, ISO 8601. */
  readonly readAt: string;
  readonly claims: Map<string, Recorded>;
  /** By day, in order. */
  readonly roots: readonly StoredRoot[];
}

export const nothingRecorded = (): Recorded => ({ tip: undefined, events: [], words: [] });

/** What is recorded about a claim, to be added to. */
export function about(claims: Map<string, Recorded>, claimId: string): Recorded {
  const found = claims.get(claimId) ?? nothingRecorded();
  claims.set(claimId, found);
  return found;
}

const Keys = z.looseObject({ chain: z.string(), seq: z.number() });
/** An event: the table sees to its keys. All else may have been tampered with, its shape too: that is for the hashes to find. */
export const Event = z.custom<AuditEvent>((item) => Keys.safeParse(item).success);

/** An item of the Audit table. */
export const eventOf = (item: Record<string, unknown>): AuditEvent => Event.parse(item);

/** The claim that an item of the Ledger table is about; undefined where it is about something else. */
export function claimOf(item: Record<string, unknown>): string | undefined {
  const [kind, claimId] = String(item['pk']).split('#');
  return kind === 'CLAIM' ? claimId : undefined;
}

/** Adds what an item of the claim's partition in the Ledger table says: its tip, or words, which have a salt for their digest. @throws UnknownSchema */
export function addLedgerItem(recorded: Recorded, item: Record<string, unknown>): void {
  const sk = String(item['sk']);
  if (sk === 'CLAIM') recorded.tip = readItem<{ readonly chain: ChainTip }>(item, String(item['pk']))?.chain;
  else if ('salt' in item) recorded.words.push({ item: sk, digest: digestOfItem(item) });
}

/** The digest of an item that has a salt. The keys of the table and of its lists are no words. */
export function digestOfItem(item: Record<string, unknown>): string {
  const { pk: _pk, sk: _sk, schema: _schema, listKey: _key, listSort: _sort, salt, ...words } = item;
  return digestOf({ ...words, salt: String(salt) });
}
