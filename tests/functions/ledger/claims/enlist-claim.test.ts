import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../../config/desks.ts';
import { auditLedger } from '../../../../bin/audit/audit-ledger.ts';
import { addClaims, newClaim } from '../../../../functions/ledger/claims/add-claims.ts';
import { readCounts } from '../../../../functions/ledger/claims/counters.ts';
import { readPlaces } from '../../../../functions/ledger/claims/docket.ts';
import { enlistClaim } from '../../../../functions/ledger/claims/enlist-claim.ts';
import { getClaims, UnknownClaim } from '../../../../functions/ledger/claims/read-claims.ts';
import { readDossier } from '../../../../functions/ledger/claims/dossier.ts';
import { changeClaim } from '../../../../functions/ledger/claims/change-claim.ts';
import { take } from '../../../../functions/domain/review/lease.ts';
import { ANNA } from '../../domain/review/claims.ts';
import { addInvented, inventedOrigin } from '../../../support/planted-claims.ts';
import { inventedDesk } from '../../../support/invented-desk.ts';
import { useLedger } from '../../../support/ledger.ts';

const ledger = useLedger();
const now = new Date();

/** Each test has a docket to itself. */
const ownDesk = (): Desk => inventedDesk();

const waiting = async (desk: Desk): Promise<string[]> =>
  (await readPlaces(ledger(), desk.id, 'above', { limit: 100 })).places.map((place) => place.claimId);

describe('enlistClaim', () => {
  it('puts a claim on the docket once, however many try at the same moment', async () => {
    const desk = ownDesk();
    const [claim] = await addInvented(ledger(), randomUUID(), 1);
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => enlistClaim(ledger(), claim?.id ?? '', () => desk, now)));
    expect(outcomes.toSorted()).toEqual([...Array.from({ length: 9 }, () => 'already'), 'enlisted']);
    expect(await waiting(desk)).toEqual([claim?.id]);
    expect(await readCounts(ledger(), desk.id)).toMatchObject({ above: 1, held: 0, decided: 0 });
  });

  it('joins exact repeats to one of them, when all arrive at once', async () => {
    const desk = ownDesk();
    const fingerprint = randomUUID();
    const ids = Array.from({ length: 6 }, () => randomUUID());
    for (const id of ids) await addClaims(ledger(), [newClaim(id, { ...inventedOrigin(id, 1), fingerprint }, now.toISOString())], now);
    const outcomes = await Promise.all(ids.map((id) => enlistClaim(ledger(), `${id}.01`, () => desk, now)));
    expect(outcomes.filter((outcome) => outcome === 'enlisted')).toHaveLength(1);

    const [first = ''] = await waiting(desk);
    expect(await waiting(desk)).toHaveLength(1);
    const { claim, repeats } = await readDossier(ledger(), first);
    expect(claim.state).toBe('waiting');
    expect(repeats.map((repeat) => repeat.claimId).toSorted()).toEqual(
      ids
        .map((id) => `${id}.01`)
        .filter((id) => id !== first)
        .toSorted(),
    );
    const joined = await getClaims(
      ledger(),
      repeats.map((repeat) => repeat.claimId),
    );
    expect(new Set(joined.map(({ state, sameAs }) => `${state} ${sameAs}`))).toEqual(new Set([`joined ${first}`]));
  });

  it('joins exact repeats though they arrive at once for desks that share no budget', async () => {
    const fingerprint = randomUUID();
    const ids = Array.from({ length: 4 }, () => randomUUID());
    for (const id of ids) await addClaims(ledger(), [newClaim(id, { ...inventedOrigin(id, 1), fingerprint }, now.toISOString())], now);
    const outcomes = await Promise.all(ids.map((id) => enlistClaim(ledger(), `${id}.01`, ownDesk, now)));
    expect(outcomes.toSorted()).toEqual(['enlisted', 'joined', 'joined', 'joined']);
  });

  it('keeps the claims of one article in the order of their scores, whatever order they arrive in', async () => {
    const desk = ownDesk();
    const claims = await addInvented(ledger(), randomUUID(), 12);
    for (const claim of claims.toSorted((a, b) => a.id.localeCompare(b.id) * -1)) await enlistClaim(ledger(), claim.id, () => desk, now);
    const scores = (await getClaims(ledger(), await waiting(desk))).map((claim) => claim.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('chains an event for each, and the audit finds them whole', async () => {
    const [claim] = await addInvented(ledger(), randomUUID(), 1);
    await enlistClaim(ledger(), claim?.id ?? '', ownDesk, now);
    const { faults } = await auditLedger(ledger());
    expect(faults.filter((fault) => fault.chain === claim?.id)).toEqual([]);
  });

  it('knows no claim that was never found', async () => {
    await expect(enlistClaim(ledger(), 'nothing.01', ownDesk, now)).rejects.toThrow(UnknownClaim);
  });

  it('has the highest of an article above the line, whatever order they arrive in and however often, and the rest below', async () => {
    const desk = inventedDesk({ line: { perArticle: 3, perHour: 100, lapseHours: 72 } });
    const claims = await addInvented(ledger(), randomUUID(), 10);
    await Promise.all([...claims, ...claims].map((claim) => enlistClaim(ledger(), claim.id, () => desk, now)));
    const highest = claims.toSorted((a, b) => b.score - a.score).map(({ id }) => id);
    expect(await waiting(desk)).toEqual(highest.slice(0, 3));
    expect(await readCounts(ledger(), desk.id)).toMatchObject({ above: 3, below: 7 });
    const { faults } = await auditLedger(ledger());
    expect(faults.filter(({ chain }) => claims.some(({ id }) => id === chain))).toEqual([]);
  });

  it('takes no place from a claim that somebody holds, and gives an article’s next version a budget of its own', async () => {
    const desk = inventedDesk({ line: { perArticle: 1, perHour: 2, lapseHours: 72 } });
    const article = randomUUID();
    const [low, high] = await addInvented(ledger(), article, 2);
    await enlistClaim(ledger(), low!.id, () => desk, now);
    await changeClaim(ledger(), low!.id, now, (claim) => ({ transition: take(claim, ANNA, now, desk), cap: 1 }));
    await enlistClaim(ledger(), high!.id, () => desk, now);
    expect((await getClaims(ledger(), [low!.id, high!.id])).map(({ state, line }) => [state, line?.reason])).toEqual([
      ['held', 'within-budget'],
      ['below', 'article-budget'],
    ]);
    const [next] = await addInvented(ledger(), randomUUID(), 1);
    await enlistClaim(ledger(), next!.id, () => desk, now);
    expect(await waiting(desk)).toEqual([next!.id]);
  });
});
