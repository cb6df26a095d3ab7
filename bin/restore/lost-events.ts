import type { Ledger } from '../../functions/ledger/ledger.ts';
import { eventOf } from '../audit/recorded.ts';
import { scan } from '../support/scan.ts';

/** What the restored tables know nothing of. */
export interface LostEvents {
  /** By claim, how many of its events. */
  readonly claims: ReadonlyMap<string, number>;
  /** Verdicts among them. */
  readonly verdicts: readonly { readonly claimId: string; readonly at: string; readonly by: string }[];
}

/** What happened after the instant, by the audit table that was in use till now, which keeps it. */
export async function lostEvents(ledger: Pick<Ledger, 'documents' | 'table'>, auditTable: string, at: Date): Promise<LostEvents> {
  const claims = new Map<string, number>();
  const verdicts: LostEvents['verdicts'][number][] = [];
  for await (const item of scan(ledger, auditTable)) {
    const event = eventOf(item);
    if (event.at <= at.toISOString()) continue;
    claims.set(event.chain, (claims.get(event.chain) ?? 0) + 1);
    if (event.type === 'decided') verdicts.push({ claimId: event.chain, at: event.at, by: event.actor });
  }
  return { claims, verdicts: verdicts.toSorted((a, b) => (a.at < b.at ? -1 : 1)) };
}
