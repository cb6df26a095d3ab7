import { z } from 'zod';
import type { AuditEvent } from '../../functions/domain/review/audit-chain.ts';
import type { ChainTip } from '../../functions/domain/review/claim-record.ts';
import { digestOf } from '../../functions/ledger/rulings/verdicts.ts';
import { readItem } from '../../functions/ledger/schema.ts';

/** A review or verdict as it stands in the ledger now. */
export interface RecordedRuling {
  /** The type of the event that recorded it. */
  readonly type: 'reviewed' | 'decided';
  readonly number: number;
  readonly digest: string;
}

/** What both tables hold about one claim. */
export interface Recorded {
  tip: ChainTip | undefined;
  readonly events: AuditEvent[];
  readonly rulings: RecordedRuling[];
}

export const nothingRecorded = (): Recorded => ({ tip: undefined, events: [], rulings: [] });

/** The table sees to the keys. All else may have been tampered with, its shape too: that is for the hashes to find. */
const Event = z.custom<AuditEvent>((item) => z.looseObject({ chain: z.string(), seq: z.number() }).safeParse(item).success);

/** An item of the Audit table. */
export const eventOf = (item: Record<string, unknown>): AuditEvent => Event.parse(item);

/** The claim that an item of the Ledger table is about; undefined where it is about something else. */
export function claimOf(item: Record<string, unknown>): string | undefined {
  const [kind, claimId] = String(item['pk']).split('#');
  return kind === 'CLAIM' ? claimId : undefined;
}

/** Adds what an item of the claim's partition in the Ledger table says. @throws UnknownSchema */
export function addLedgerItem(recorded: Recorded, item: Record<string, unknown>): void {
  const [kind, number] = String(item['sk']).split('#');
  if (kind === 'CLAIM') recorded.tip = readItem<{ readonly chain: ChainTip }>(item, String(item['pk']))?.chain;
  else if (kind === 'REVIEW' || kind === 'VERDICT') {
    recorded.rulings.push({ type: kind === 'REVIEW' ? 'reviewed' : 'decided', number: Number(number), digest: digestOfItem(item) });
  }
}

function digestOfItem({ pk: _pk, sk: _sk, schema: _schema, salt, ...words }: Record<string, unknown>): string {
  return digestOf({ ...words, salt: String(salt) });
}
