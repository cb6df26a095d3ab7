import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { take } from '../../../../functions/domain/review/lease.ts';
import { park } from '../../../../functions/domain/review/set-aside.ts';
import { changeClaim } from '../../../../functions/ledger/claims/change-claim.ts';
import { enlistClaim } from '../../../../functions/ledger/claims/enlist-claim.ts';
import { getClaim } from '../../../../functions/ledger/claims/read-claims.ts';
import { claimKey } from '../../../../functions/ledger/keys.ts';
import { duePending } from '../../../../functions/ledger/pending/pending.ts';
import { giveUp } from '../../../../functions/ledger/pending/attempts.ts';
import { inventedDesk } from '../../../support/invented-desk.ts';
import { addInvented } from '../../../support/planted-claims.ts';
import { useLedger } from '../../../support/ledger.ts';

const ledger = useLedger();
const now = new Date();
const reason = { code: 'Gone', message: 'Nobody knows.' };
const anna = { id: 'p-anna', name: 'Anna', role: 'reviewer' } as const;

it('gives up a claim that could not be enlisted, and leaves one alone that only waits for its time', async () => {
  const desk = inventedDesk();
  const [found, parked] = await addInvented(ledger(), randomUUID(), 2);
  await enlistClaim(ledger(), parked!.id, () => desk, now);
  await changeClaim(ledger(), parked!.id, now, (claim) => ({ transition: take(claim, anna, now, desk) }));
  const until = new Date(now.getTime() + 60_000);
  await changeClaim(ledger(), parked!.id, now, (claim) => ({
    transition: park(claim, anna, { token: 1, reason: 'expert', note: '', until: until.toISOString() }, now, desk),
  }));
  for (const { id } of [found!, parked!]) await giveUp(ledger(), claimKey(id), now, reason);
  expect((await getClaim(ledger(), found!.id)).state).toBe('stuck');
  expect((await getClaim(ledger(), parked!.id)).state).toBe('parked');
  expect(await duePending(ledger(), until, 10)).toEqual([claimKey(parked!.id)]);
});
