import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { release } from '../../../../functions/domain/review/lease.ts';
import type { Person } from '../../../../functions/domain/review/claim-record.ts';
import { changeClaim } from '../../../../functions/ledger/claims/change-claim.ts';
import type { StoredClaim } from '../../../../functions/ledger/claims/claim-item.ts';
import { readCounts } from '../../../../functions/ledger/claims/counters.ts';
import { enlistClaim } from '../../../../functions/ledger/claims/enlist-claim.ts';
import { takeNext } from '../../../../functions/ledger/claims/take-next.ts';
import { addInvented } from '../../../support/planted-claims.ts';
import { useLedger } from '../../../support/ledger.ts';
import { inventedDesk } from '../../../support/invented-desk.ts';

const people = (count: number): Person[] => Array.from({ length: count }, (_, i) => ({ id: `p${i}`, name: `Person ${i}` }));
const silent = { request: undefined, respond: () => ({ status: 200, body: '' }) };
const later = (minutes: number): Date => new Date(Date.now() + minutes * 60_000);

describe.each([0, 60])('takeNext, where indexes lag by up to %d ms', (lag) => {
  const ledger = useLedger(lag);

  async function deskWith(howMany: number): Promise<{ desk: string; ids: string[] }> {
    const desk = inventedDesk();
    const claims = await addInvented(ledger(), randomUUID(), howMany);
    for (const claim of claims) await enlistClaim(ledger(), claim.id, () => desk, new Date());
    return { desk: desk.id, ids: claims.map((claim) => claim.id) };
  }
  const next = (desk: string, person: Person, now = new Date()): Promise<StoredClaim | undefined> =>
    takeNext(ledger(), desk, person, now, 30, silent);

  /** Asks until there is something: an index that lags shows a claim late. */
  async function nextInTime(desk: string, person: Person, now?: Date): Promise<StoredClaim> {
    for (;;) {
      const claim = await next(desk, person, now);
      if (claim !== undefined) return claim;
    }
  }

  it('gives many at once a claim each, and none twice', async () => {
    const { desk, ids } = await deskWith(12);
    const taken = await Promise.all(people(12).map((person) => nextInTime(desk, person)));
    expect(taken.map((claim) => claim.id).toSorted()).toEqual(ids.toSorted());
    expect(await readCounts(ledger(), desk)).toMatchObject({ above: 0, held: 12, decided: 0 });
  });

  it('gives nothing where nothing waits, and to nobody what is held', async () => {
    const { desk } = await deskWith(1);
    const [anna, ben] = people(2);
    await nextInTime(desk, anna!);
    expect(await next(desk, ben!)).toBeUndefined();
    expect(await next(desk, anna!)).toBeUndefined();
  });

  it('gives a claim whose lease ran out to the next one, with a higher token', async () => {
    const { desk, ids } = await deskWith(1);
    const [anna, ben] = people(2);
    await nextInTime(desk, anna!);
    const again = await nextInTime(desk, ben!, later(31));
    expect(again).toMatchObject({ id: ids[0], fence: 2, lease: { holder: ben } });
  });

  it('gives back to the docket what was released', async () => {
    const { desk } = await deskWith(1);
    const [anna, ben] = people(2);
    const { id, fence } = await nextInTime(desk, anna!);
    await changeClaim(ledger(), id, new Date(), (claim) => ({ transition: release(claim, anna!, fence) }));
    expect((await nextInTime(desk, ben!)).id).toBe(id);
  });
});

describe('takeNext', () => {
  const ledger = useLedger();

  it('takes the one first due', async () => {
    const desk = inventedDesk();
    const claims = await addInvented(ledger(), randomUUID(), 9);
    for (const claim of claims) await enlistClaim(ledger(), claim.id, () => desk, new Date());
    const scores: number[] = [];
    for (const person of people(9)) scores.push((await takeNext(ledger(), desk.id, person, new Date(), 30, silent))?.score ?? -1);
    expect(scores).toEqual(claims.map((claim) => claim.score).toSorted((a, b) => b - a));
  });

  it('gives an urgent claim that waits before one of little weight whose lease ran out', async () => {
    const desk = inventedDesk();
    const claims = await addInvented(ledger(), randomUUID(), 2);
    const [light, urgent] = claims.toSorted((a, b) => a.score - b.score);
    const [anna, ben] = people(2);
    await enlistClaim(ledger(), light!.id, () => desk, new Date());
    await takeNext(ledger(), desk.id, anna!, new Date(), 30, silent);
    await enlistClaim(ledger(), urgent!.id, () => desk, new Date());
    expect((await takeNext(ledger(), desk.id, ben!, later(31), 30, silent))?.id).toBe(urgent!.id);
    expect((await takeNext(ledger(), desk.id, ben!, later(31), 30, silent))?.id).toBe(light!.id);
  });
});
