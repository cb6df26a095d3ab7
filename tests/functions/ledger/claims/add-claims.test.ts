import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { take } from '../../../../functions/domain/review/lease.ts';
import { deskOf } from '../../../../config/desks.ts';
import { changeClaim } from '../../../../functions/ledger/claims/change-claim.ts';
import { enlistClaim } from '../../../../functions/ledger/claims/enlist-claim.ts';
import { getClaims } from '../../../../functions/ledger/claims/read-claims.ts';
import { duePending } from '../../../../functions/ledger/pending/pending.ts';
import { addInvented } from '../../../support/planted-claims.ts';
import { useLedger } from '../../../support/ledger.ts';

const ledger = useLedger();
const now = new Date();
const tomorrow = new Date(now.getTime() + 86_400_000);

describe('addClaims', () => {
  it('puts all of a long article in, several attempts at once, each claim once', async () => {
    const article = randomUUID();
    const attempts = await Promise.all(Array.from({ length: 4 }, () => addInvented(ledger(), article, 130, now)));
    const ids = attempts[0]!.map((claim) => claim.id);
    expect(new Set(ids).size).toBe(130);
    for (const attempt of attempts) expect(attempt.map((claim) => claim.id)).toEqual(ids);
    const stored = [...(await getClaims(ledger(), ids.slice(0, 100))), ...(await getClaims(ledger(), ids.slice(100)))];
    expect(stored.map((claim) => claim.version)).toEqual(ids.map(() => 1));
  });

  it('leaves a claim as it is that has moved on', async () => {
    const article = randomUUID();
    const [claim] = await addInvented(ledger(), article, 1, now);
    await enlistClaim(ledger(), claim!.id, () => deskOf('general')!, now);
    await changeClaim(ledger(), claim!.id, now, (standing) => ({
      transition: take(standing, { id: 'p', name: 'P', role: 'reviewer' }, now, deskOf('general')!),
    }));
    const [again] = await addInvented(ledger(), article, 1, now);
    expect(again).toMatchObject({ state: 'held', fence: 1 });
  });

  it('keeps a claim pending until it is enlisted', async () => {
    const article = randomUUID();
    const [claim] = await addInvented(ledger(), article, 1, now);
    const isPending = async () => (await duePending(ledger(), tomorrow, 1000)).some((key) => key.pk === `CLAIM#${claim!.id}`);
    expect(await isPending()).toBe(true);
    await enlistClaim(ledger(), claim!.id, () => deskOf('general')!, now);
    expect(await isPending()).toBe(false);
  });
});
