import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../../config/desks.ts';
import { auditLedger } from '../../../../bin/audit/audit-ledger.ts';
import { take } from '../../../../functions/domain/review/lease.ts';
import { demote } from '../../../../functions/domain/review/line/cross-line.ts';
import { dismiss, restore } from '../../../../functions/domain/review/triage/dismiss.ts';
import { addClaims, newClaim } from '../../../../functions/ledger/claims/add-claims.ts';
import { AnsweredBefore, changeClaim } from '../../../../functions/ledger/claims/change-claim.ts';
import { changeMany } from '../../../../functions/ledger/claims/change-many.ts';
import type { ManyAnswer, ManyChanged, ManyRule } from '../../../../functions/ledger/claims/change-many.ts';
import type { StoredClaim } from '../../../../functions/ledger/claims/claim-item.ts';
import { readCounts } from '../../../../functions/ledger/claims/counters.ts';
import { enlistClaim } from '../../../../functions/ledger/claims/enlist-claim.ts';
import { earlierReply } from '../../../../functions/ledger/requests.ts';
import { inventedDesk } from '../../../support/invented-desk.ts';
import { useLedger } from '../../../support/ledger.ts';
import { addInvented, inventedOrigin } from '../../../support/planted-claims.ts';
import { ANNA, BEN } from '../../domain/review/claims.ts';

const ledger = useLedger();
const now = new Date();
const respond = ({ changed, left }: ManyChanged) => ({ status: 200, body: JSON.stringify({ changed: changed.length, left }) });
const silent: ManyAnswer = { request: undefined, respond };

async function docket(howMany: number): Promise<{ desk: Desk; ids: string[] }> {
  const desk = inventedDesk({ line: { perArticle: 1000, perHour: 1000, lapseHours: 72 } });
  const claims = await addInvented(ledger(), randomUUID(), howMany, now);
  for (const { id } of claims) await enlistClaim(ledger(), id, () => desk, now);
  return { desk, ids: claims.map(({ id }) => id) };
}

/** A claim that shares neither article nor source with any other. */
function ofItsOwn(_: unknown, i: number): StoredClaim {
  const articleId = randomUUID();
  const { found, ...origin } = inventedOrigin(articleId, 1);
  const source = { text: 'a mayor', spans: [], name: `Mayor ${String.fromCodePoint(65 + i)} Olen`, type: 'official' } as const;
  return newClaim(articleId, { ...origin, found: { ...found, attribution: { ...found.attribution, source } } }, now.toISOString());
}

const demoting = (desk: Desk) => (claim: StoredClaim) => (claim.state === 'below' ? null : { transition: demote(claim, ANNA, now, desk) });

describe('changeMany', () => {
  it('changes chunk after chunk, one audit event a claim, and remembers the whole answer with the last', async () => {
    const { desk, ids } = await docket(45);
    const request = { personId: ANNA.id, key: randomUUID(), digest: 'd' };
    const outcome = await changeMany(ledger(), ids, now, demoting(desk), { request, respond });
    expect(outcome).toMatchObject({ already: [], refused: [], left: 0 });
    expect(outcome.changed.map(({ id }) => id)).toEqual(ids);
    expect(outcome.changed.every(({ chain }) => chain.seq === 2)).toBe(true);
    expect(await readCounts(ledger(), desk.id)).toMatchObject({ above: 0, below: 45 });
    expect(await earlierReply(ledger(), request, now)).toEqual(respond(outcome));
    expect((await auditLedger(ledger())).faults).toEqual([]);
  });

  it('goes on where it was cut short, and leaves what is refused or unknown', async () => {
    const { desk, ids } = await docket(23);
    const [held = '', done = ''] = ids;
    await changeClaim(ledger(), held, now, (claim) => ({ transition: take(claim, BEN, now, desk), cap: 1 }));
    await changeMany(ledger(), [done], now, demoting(desk), silent);
    const outcome = await changeMany(ledger(), ['nothing.01', ...ids, done], now, demoting(desk), silent);
    expect(outcome.already).toEqual([done]);
    expect(outcome.refused.map(({ id, refusal }) => [id, refusal?.code ?? null])).toEqual([
      ['nothing.01', null],
      [held, 'not-on-docket'],
    ]);
    expect(outcome.changed).toHaveLength(21);
  });

  it('sorts out, when two do the same at once, who did what', async () => {
    const { desk, ids } = await docket(12);
    const both = await Promise.all([1, 2].map(() => changeMany(ledger(), ids, now, demoting(desk), silent)));
    for (const { changed, already } of both) expect(changed.length + already.length).toBe(ids.length);
    expect(both.flatMap(({ changed }) => changed)).toHaveLength(ids.length);
    expect(await readCounts(ledger(), desk.id)).toMatchObject({ above: 0, below: 12 });
  });

  it('leaves it to the first, when the same request comes twice at once and finds all done', async () => {
    const { desk, ids } = await docket(2);
    const request = { personId: ANNA.id, key: randomUUID(), digest: 'd' };
    await changeMany(ledger(), ids, now, demoting(desk), { request, respond });
    // What the handler looks up before was not there yet when the second came in.
    await expect(changeMany(ledger(), ids, now, demoting(desk), { request, respond })).rejects.toThrow(AnsweredBefore);
    expect(await changeMany(ledger(), ids, now, demoting(desk), { request: { ...request, key: randomUUID() }, respond })).toMatchObject({
      changed: [],
      already: ids,
    });
  });

  it('changes claims of as many articles and sources, which are counted with them', async () => {
    const desk = inventedDesk({ line: { perArticle: 1000, perHour: 1000, lapseHours: 72 } });
    const claims = await addClaims(ledger(), Array.from({ length: 18 }, ofItsOwn), now);
    const ids = claims.map(({ id }) => id);
    for (const id of ids) await enlistClaim(ledger(), id, () => desk, now);
    const dismissing: ManyRule = (claim) => ({ transition: dismiss(claim, ANNA, 'finder-mistake', now) });
    expect((await changeMany(ledger(), ids, now, dismissing, silent)).changed).toHaveLength(18);
    expect(await readCounts(ledger(), desk.id)).toMatchObject({ above: 0, dismissed: 18 });
    const restoring: ManyRule = (claim) => ({ transition: restore(claim, ANNA, now, desk) });
    expect((await changeMany(ledger(), ids, now, restoring, silent)).changed).toHaveLength(18);
    expect(await readCounts(ledger(), desk.id)).toMatchObject({ above: 18, dismissed: 0 });
  });

  it('says how many are left of more than it changes at once', async () => {
    const { desk, ids } = await docket(103);
    const first = await changeMany(ledger(), ids, now, demoting(desk), silent);
    expect([first.changed.length, first.left]).toEqual([100, 3]);
    const again = await changeMany(ledger(), ids, now, demoting(desk), silent);
    expect([again.changed.length, again.already.length, again.left]).toEqual([3, 100, 0]);
  });
});
