import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../../config/desks.ts';
import { addEvidence } from '../../../../functions/domain/review/evidence/add-material.ts';
import { DEFAULT_PREFERENCES } from '../../../../functions/domain/review/evidence/opt-out.ts';
import { release } from '../../../../functions/domain/review/lease.ts';
import type { Actor } from '../../../../functions/domain/review/permit.ts';
import { CapReached } from '../../../../functions/domain/review/refusals.ts';
import { review } from '../../../../functions/domain/review/rulings/review.ts';
import { handOff, skip, skippedUntil } from '../../../../functions/domain/review/set-aside.ts';
import { changeClaim } from '../../../../functions/ledger/claims/change-claim.ts';
import type { StoredClaim } from '../../../../functions/ledger/claims/claim-item.ts';
import { readCounts } from '../../../../functions/ledger/claims/counters.ts';
import { enlistClaim } from '../../../../functions/ledger/claims/enlist-claim.ts';
import { takeNext } from '../../../../functions/ledger/claims/take-next.ts';
import type { Wanted } from '../../../../functions/ledger/claims/take-next.ts';
import { articleKey } from '../../../../functions/ledger/keys.ts';
import type { Ledger } from '../../../../functions/ledger/ledger.ts';
import { momentOf, recordWrites } from '../../../../functions/ledger/rulings/records.ts';
import { inventedDesk } from '../../../support/invented-desk.ts';
import { addInvented } from '../../../support/planted-claims.ts';
import { useLedger } from '../../../support/ledger.ts';

const people = (count: number): Actor[] =>
  Array.from({ length: count }, (_, i) => ({ id: `p${i}-${randomUUID()}`, name: `Person ${i}`, role: 'reviewer' }));
const silent = { request: undefined, respond: () => ({ status: 200, body: '' }) };
const later = (minutes: number): Date => new Date(Date.now() + minutes * 60_000);

async function deskWith(ledger: Ledger, howMany: number, settings: Partial<Desk> = {}): Promise<{ desk: Desk; ids: string[] }> {
  const desk = inventedDesk(settings);
  const claims = await addInvented(ledger, randomUUID(), howMany);
  for (const claim of claims) await enlistClaim(ledger, claim.id, () => desk, new Date());
  return { desk, ids: claims.map((claim) => claim.id) };
}

const next = async (
  ledger: Ledger,
  desk: Desk,
  actor: Actor,
  now = new Date(),
  wanted: Wanted = { bundle: 1 },
): Promise<StoredClaim | undefined> => (await takeNext(ledger, { desk, actor, now, preferences: DEFAULT_PREFERENCES }, wanted, silent))[0];

const second: Wanted = { stage: 'second', bundle: 1 };

/** The holder's first review of a claim. */
async function ruleOn(ledger: Ledger, desk: Desk, actor: Actor, { id, fence: token }: StoredClaim): Promise<void> {
  const asOf = new Date().toISOString();
  const ruling = { token, revision: 1, finding: 'refuted', advice: 'cut', wording: '', rationale: 'No.', evidence: [], asOf } as const;
  await changeClaim(ledger, id, new Date(), (held) => {
    const ruled = review(held, actor, ruling, desk, momentOf(new Date()));
    return { transition: ruled, writes: recordWrites(ledger, held, ruled.records, new Date()) };
  });
}

describe.each([0, 60])('takeNext, where indexes lag by up to %d ms', (lag) => {
  const ledger = useLedger(lag);

  /** Asks until there is something: an index that lags shows a claim late. */
  async function nextInTime(desk: Desk, person: Actor, now?: Date): Promise<StoredClaim> {
    for (;;) {
      const claim = await next(ledger(), desk, person, now);
      if (claim !== undefined) return claim;
    }
  }

  it('gives many at once a claim each, and none twice', async () => {
    const { desk, ids } = await deskWith(ledger(), 12);
    const taken = await Promise.all(people(12).map((person) => nextInTime(desk, person)));
    expect(taken.map((claim) => claim.id).toSorted()).toEqual(ids.toSorted());
    expect(await readCounts(ledger(), desk.id)).toMatchObject({ above: 0, held: 12, decided: 0 });
  });

  it('gives nothing where nothing waits, and to nobody what is held', async () => {
    const { desk } = await deskWith(ledger(), 1);
    const [anna, ben] = people(2);
    await nextInTime(desk, anna!);
    expect(await next(ledger(), desk, ben!)).toBeUndefined();
    expect(await next(ledger(), desk, anna!)).toBeUndefined();
  });

  it('gives a claim whose lease ran out to the next one, with a higher token', async () => {
    const { desk, ids } = await deskWith(ledger(), 1);
    const [anna, ben] = people(2);
    await nextInTime(desk, anna!);
    const again = await nextInTime(desk, ben!, later(31));
    expect(again).toMatchObject({ id: ids[0], fence: 2, lease: { holder: { id: ben!.id } } });
  });

  it('gives back to the docket what was released', async () => {
    const { desk } = await deskWith(ledger(), 1);
    const [anna, ben] = people(2);
    const { id, fence } = await nextInTime(desk, anna!);
    await changeClaim(ledger(), id, new Date(), (claim) => ({ transition: release(claim, anna!, fence) }));
    expect((await nextInTime(desk, ben!)).id).toBe(id);
  });
});

describe('takeNext', () => {
  const ledger = useLedger();

  it('takes the one first due', async () => {
    const { desk } = await deskWith(ledger(), 9);
    const scores: number[] = [];
    for (const person of people(9)) scores.push((await next(ledger(), desk, person))?.score ?? -1);
    expect(scores).toEqual(Array.from({ length: 9 }, (_, i) => 28 - i));
  });

  it('gives an urgent claim that waits before one of little weight whose lease ran out', async () => {
    const desk = inventedDesk();
    const claims = await addInvented(ledger(), randomUUID(), 2);
    const [light, urgent] = claims.toSorted((a, b) => a.score - b.score);
    const [anna, ben] = people(2);
    await enlistClaim(ledger(), light!.id, () => desk, new Date());
    await next(ledger(), desk, anna!);
    await enlistClaim(ledger(), urgent!.id, () => desk, new Date());
    expect((await next(ledger(), desk, ben!, later(31)))?.id).toBe(urgent!.id);
    expect((await next(ledger(), desk, ben!, later(31)))?.id).toBe(light!.id);
  });

  it('stops at the cap', async () => {
    const { desk } = await deskWith(ledger(), 3, { cap: 2 });
    const [anna] = people(1);
    await next(ledger(), desk, anna!);
    await next(ledger(), desk, anna!);
    await expect(next(ledger(), desk, anna!)).rejects.toBeInstanceOf(CapReached);
  });

  it('hides what somebody skipped from them, unless nothing else waits, and only for the desk’s hours', async () => {
    const { desk } = await deskWith(ledger(), 2);
    const [anna, ben] = people(2);
    const giveBack = async (): Promise<string> => {
      const claim = await next(ledger(), desk, anna!);
      await changeClaim(ledger(), claim!.id, new Date(), (held) => ({
        transition: skip(held, anna!, claim!.fence, 'language'),
        hideUntil: skippedUntil(new Date(), desk),
      }));
      return claim!.id;
    };
    const first = await giveBack();
    const other = await next(ledger(), desk, anna!);
    expect(other?.id).not.toBe(first);
    expect(await next(ledger(), desk, anna!)).toMatchObject({ id: first });
    await changeClaim(ledger(), first, new Date(), (claim) => ({ transition: release(claim, anna!, claim.fence) }));
    await changeClaim(ledger(), other!.id, new Date(), (claim) => ({ transition: release(claim, anna!, claim.fence) }));
    expect(await giveBack()).toBe(first);
    expect((await next(ledger(), desk, ben!))?.id).toBe(first);
    await changeClaim(ledger(), first, new Date(), (claim) => ({ transition: release(claim, ben!, claim.fence) }));
    expect((await next(ledger(), desk, anna!, later(4 * 60 + 1)))?.id).toBe(first);
  });

  it('gives somebody first what they were given to find, and to no other', async () => {
    const { desk, ids } = await deskWith(ledger(), 3);
    const [anna, ben] = people(2);
    // The one that is last due.
    const [id = ''] = ids;
    await changeClaim(ledger(), id, new Date(), (claim) => ({
      transition: handOff(claim, { ...anna!, role: 'lead' }, ben!, new Date(), desk),
    }));
    expect((await next(ledger(), desk, anna!))?.id).not.toBe(id);
    expect((await next(ledger(), desk, anna!))?.id).not.toBe(id);
    expect(await next(ledger(), desk, anna!)).toBeUndefined();
    expect(await next(ledger(), desk, ben!)).toMatchObject({ id, assigned: null });
  });

  it('gives work that waits for a second person to those who ask for it, but not to the one who ruled', async () => {
    const { desk } = await deskWith(ledger(), 1, { eyes: 'blind' });
    const [anna, ben] = people(2);
    const claim = await next(ledger(), desk, anna!);
    await ruleOn(ledger(), desk, anna!, claim!);
    expect(await next(ledger(), desk, ben!)).toBeUndefined();
    expect(await next(ledger(), desk, anna!, new Date(), second)).toBeUndefined();
    expect(await next(ledger(), desk, ben!, new Date(), second)).toMatchObject({ id: claim!.id, stage: 'second' });
    // An abandoned second review goes to whoever may have it, without their asking for one.
    expect(await next(ledger(), desk, anna!, later(31))).toBeUndefined();
    expect(await next(ledger(), desk, people(1)[0]!, later(31))).toMatchObject({ id: claim!.id });
  });

  it('passes over graphic claims for those who opted out, wherever they stand, and tells nobody', async () => {
    const { desk, ids } = await deskWith(ledger(), 4);
    const [anna, ben] = people(2);
    const graphic = ids.slice(1);
    for (const id of graphic) {
      await changeClaim(ledger(), id, new Date(), (claim) => ({ transition: addEvidence(claim, ben!, { tags: ['graphic'] }, 'd') }));
    }
    const takeOptedOut = (now: Date): Promise<StoredClaim[]> =>
      takeNext(ledger(), { desk, actor: anna!, now, preferences: { skipGraphic: true } }, { bundle: 1 }, silent);
    expect(await takeOptedOut(new Date())).toMatchObject([{ id: ids[0] }]);
    expect(await takeOptedOut(new Date())).toEqual([]);
    // One that somebody let expire is passed over too; for others all are there.
    expect(graphic).toContain((await next(ledger(), desk, ben!))?.id);
    expect(await takeOptedOut(later(31))).toMatchObject([{ id: ids[0] }]);
  });

  it('gives several of one article together, up to the cap, and nothing of another', async () => {
    const { desk, ids } = await deskWith(ledger(), 4);
    const [articleId] = ids[0]!.split('.');
    await ledger().documents.send(
      new PutCommand({ TableName: ledger().table, Item: { ...articleKey(articleId!), schema: 1, id: articleId, claimIds: ids } }),
    );
    for (const claim of await addInvented(ledger(), randomUUID(), 2)) await enlistClaim(ledger(), claim.id, () => desk, new Date());
    const [anna, ben] = people(2);
    const asking = (actor: Actor) => ({ desk, actor, now: new Date(), preferences: DEFAULT_PREFERENCES });
    const bundle = await takeNext(ledger(), asking(anna!), { bundle: 5 }, silent);
    expect(bundle).toHaveLength(3);
    expect(new Set(bundle.map((claim) => claim.articleId))).toEqual(new Set([articleId]));
    expect(bundle.map((claim) => claim.score)).toEqual(bundle.map((claim) => claim.score).toSorted((a, b) => b - a));
    const rest = await takeNext(ledger(), asking(ben!), { bundle: 2 }, silent);
    expect(rest.length).toBeGreaterThan(0);
  });
});

describe('takeNext, beyond the head of the docket', () => {
  const ledger = useLedger();

  it('finds the one second review that somebody may do behind all those of their own', async () => {
    const { desk, ids } = await deskWith(ledger(), 27, { eyes: 'blind' });
    const [anna, ben] = people(2);
    for (const _ of ids.slice(1)) await ruleOn(ledger(), desk, anna!, (await next(ledger(), desk, anna!))!);
    const last = await next(ledger(), desk, ben!);
    await ruleOn(ledger(), desk, ben!, last!);
    expect(await next(ledger(), desk, anna!, new Date(), second)).toMatchObject({ id: last!.id });
    expect(await next(ledger(), desk, anna!, new Date(), second)).toBeUndefined();
  });
});
