import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../../config/desks.ts';
import { take } from '../../../../functions/domain/review/lease.ts';
import { review } from '../../../../functions/domain/review/rulings/review.ts';
import type { Ruling } from '../../../../functions/domain/review/rulings/words.ts';
import { changeClaim } from '../../../../functions/ledger/claims/change-claim.ts';
import { momentOf, recordWrites } from '../../../../functions/ledger/rulings/records.ts';
import { listVerdicts } from '../../../../functions/ledger/rulings/verdict-list.ts';
import type { ListedVerdict } from '../../../../functions/ledger/rulings/verdict-list.ts';
import type { ListRange } from '../../../../functions/ledger/newest-first.ts';
import { enlistClaim } from '../../../../functions/ledger/claims/enlist-claim.ts';
import { inventedDesk } from '../../../support/invented-desk.ts';
import { useLedger } from '../../../support/ledger.ts';
import { addInvented } from '../../../support/planted-claims.ts';

const ledger = useLedger();
const ANNA = { id: 'p-anna', name: 'Anna', role: 'reviewer' } as const;
const minute = (n: number): Date => new Date(Date.UTC(2026, 2, 1, 12, n));

const ruling = (token: number, finding: Ruling['finding']): Ruling => ({
  token,
  revision: 1,
  finding,
  advice: 'hold',
  wording: 'Part of it.',
  rationale: 'Seen.',
  evidence: [],
  asOf: minute(0).toISOString(),
});

/** Rules on new claims of a desk, one a minute. */
async function decided(desk: Desk, findings: readonly (readonly [minute: number, Ruling['finding']])[]): Promise<void> {
  const claims = await addInvented(ledger(), desk.id, findings.length, minute(0));
  for (const [i, [at, finding]] of findings.entries()) {
    const id = claims[i]?.id ?? '';
    await enlistClaim(ledger(), id, () => desk, minute(0));
    const { fence } = await changeClaim(ledger(), id, minute(at), (claim) => ({ transition: take(claim, ANNA, minute(at), desk) }));
    await changeClaim(ledger(), id, minute(at), (claim) => {
      const ruled = review(claim, ANNA, ruling(fence, finding), desk, momentOf(minute(at)));
      return { transition: ruled, writes: recordWrites(ledger(), claim, ruled.records, minute(at)) };
    });
  }
}

const ALWAYS = { since: '2026-01-01T00:00:00.000Z', until: '2027-01-01T00:00:00.000Z', limit: 3 };

/** All pages, as [desk, minute]. */
async function all(
  desks: readonly string[],
  range: Partial<ListRange> = {},
  wanted?: (verdict: ListedVerdict) => boolean,
): Promise<[string, number][]> {
  const seen: [string, number][] = [];
  let after: string | undefined;
  do {
    const page = await listVerdicts(ledger(), desks, { ...ALWAYS, ...range, after }, wanted);
    seen.push(...page.verdicts.map(({ desk, verdict }): [string, number] => [desk, new Date(verdict.decidedAt).getUTCMinutes()]));
    after = page.next ?? undefined;
  } while (after !== undefined);
  return seen;
}

describe('the verdicts of desks', () => {
  it('come newest first over all desks, each once, however they are paged', async () => {
    const [one, two] = [inventedDesk({ eyes: 'none' }), inventedDesk({ eyes: 'none' })];
    await decided(
      one,
      [1, 3, 5, 7, 9].map((n) => [n, 'confirmed']),
    );
    await decided(
      two,
      [2, 4, 5].map((n) => [n, 'refuted']),
    );
    const times = (found: [string, number][]): number[] => found.map(([, at]) => at);
    for (const limit of [1, 2, 3, 8, 50]) expect(times(await all([one.id, two.id], { limit }))).toEqual([9, 7, 5, 5, 4, 3, 2, 1]);
    expect(await all([two.id])).toEqual([5, 4, 2].map((n) => [two.id, n]));
    // From a time on, up to before another.
    const between = { since: minute(3).toISOString(), until: minute(7).toISOString() };
    expect(times(await all([one.id, two.id], between))).toEqual([5, 5, 4, 3]);
    // What is not wanted is looked through.
    expect(times(await all([one.id, two.id], { limit: 1 }, ({ verdict }) => verdict.finding === 'refuted'))).toEqual([5, 4, 2]);
    expect(await all([])).toEqual([]);
  });
});
