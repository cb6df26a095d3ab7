import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { verifyChain } from '../../functions/domain/review/verify-chain.ts';
import type { ChainFault } from '../../functions/domain/review/verify-chain.ts';
import type { AuditEvent } from '../../functions/domain/review/audit-chain.ts';
import type { ChainTip } from '../../functions/domain/review/claim-record.ts';
import type { Ledger } from '../../functions/ledger/ledger.ts';
import { digestOf } from '../../functions/ledger/rulings/verdicts.ts';
import { readItem } from '../../functions/ledger/schema.ts';

/** What an audit of the whole ledger found. */
export interface AuditReport {
  readonly claims: number;
  readonly events: number;
  readonly faults: readonly ChainFault[];
}

/** Everything that the audit compares, by claim. */
interface Material {
  tip: ChainTip | undefined;
  readonly events: AuditEvent[];
  readonly digests: { readonly type: 'reviewed' | 'decided'; readonly digest: string }[];
}

/** Reads both tables and checks every chain against itself, the ledger's tips and the recorded rulings. */
export async function auditLedger(ledger: Ledger): Promise<AuditReport> {
  const byClaim = new Map<string, Material>();
  const of = (claimId: string): Material => {
    const found = byClaim.get(claimId) ?? { tip: undefined, events: [], digests: [] };
    byClaim.set(claimId, found);
    return found;
  };
  // The audit is read first: what is written meanwhile is in the ledger's tip, and looks newer, not missing.
  let events = 0;
  for await (const item of scan(ledger, ledger.audit ?? '')) {
    const event = readItem<AuditEvent>(item, 'An audit event');
    if (event === undefined) continue;
    of(event.chain).events.push(event);
    events++;
  }
  for await (const item of scan(ledger, ledger.table)) readLedgerItem(item, of);
  const faults = [...byClaim].flatMap(([claimId, material]) => [
    ...verifyChain(claimId, material.events, material.tip),
    ...changedWords(claimId, material),
  ]);
  return { claims: byClaim.size, events, faults };
}

function readLedgerItem(item: Record<string, unknown>, of: (claimId: string) => Material): void {
  const [kind, claimId = ''] = String(item['pk']).split('#');
  if (kind !== 'CLAIM') return;
  const sk = String(item['sk']);
  if (sk === 'CLAIM') of(claimId).tip = readItem<{ readonly chain: ChainTip }>(item, `Claim ${claimId}`)?.chain;
  else if (sk.startsWith('REVIEW#')) of(claimId).digests.push({ type: 'reviewed', digest: digestOfItem(item) });
  else if (sk.startsWith('VERDICT#')) of(claimId).digests.push({ type: 'decided', digest: digestOfItem(item) });
}

/** The digest of a recorded ruling, as its item stands now. */
function digestOfItem({ pk: _pk, sk: _sk, schema: _schema, salt, ...words }: Record<string, unknown>): string {
  return digestOf({ ...words, salt: String(salt) });
}

/** Rulings whose words are no longer those that the chain has the digests of. */
function changedWords(claimId: string, { events, digests }: Material): ChainFault[] {
  const recorded = new Set(digests.map(({ type, digest }) => `${type} ${digest}`));
  return events
    .filter((event) => event.type === 'reviewed' || event.type === 'decided')
    .filter((event) => !recorded.has(`${event.type} ${String(event.facts['digest'])}`))
    .map((event) => ({
      chain: claimId,
      seq: event.seq,
      problem: 'changed',
      detail: 'the ruling in the ledger has other words than were recorded',
    }));
}

async function* scan(ledger: Ledger, table: string): AsyncGenerator<Record<string, unknown>> {
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await ledger.documents.send(
      new ScanCommand({ TableName: table, ConsistentRead: true, ...(from === undefined ? {} : { ExclusiveStartKey: from }) }),
    );
    yield* Items;
    from = LastEvaluatedKey;
  } while (from !== undefined);
}
