import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { redrive } from '../../../../functions/domain/review/enlist.ts';
import { NotOnDocket } from '../../../../functions/domain/review/refusals.ts';
import { endIntake, getIntake, openIntake } from '../../../../functions/ledger/articles/intakes.ts';
import { changeClaim } from '../../../../functions/ledger/claims/change-claim.ts';
import { enlistClaim } from '../../../../functions/ledger/claims/enlist-claim.ts';
import { getClaim } from '../../../../functions/ledger/claims/read-claims.ts';
import { intakeKey, outcomeKey, workId, workKey } from '../../../../functions/ledger/keys.ts';
import { giveUp, noteFailure, noteResend } from '../../../../functions/ledger/pending/attempts.ts';
import { duePending } from '../../../../functions/ledger/pending/pending.ts';
import { findWork, listStuck, redriveWork } from '../../../../functions/ledger/pending/stuck.ts';
import { recordWrites } from '../../../../functions/ledger/rulings/records.ts';
import { outcomeDone } from '../../../../functions/ledger/rulings/outcomes.ts';
import { transact } from '../../../../functions/ledger/transact.ts';
import { inventedDesk } from '../../../support/invented-desk.ts';
import { addInvented } from '../../../support/planted-claims.ts';
import { useLedger } from '../../../support/ledger.ts';

const ledger = useLedger();
const now = new Date();
const later = new Date(now.getTime() + 86_400_000);
const REASON = { code: 'TypeError', message: 'It is not a function.' };
const LEA = { id: 'p-lea', name: 'Lea', role: 'lead' } as const;
const OBJECT = { bucket: 'b', key: 'incoming/x.txt', versionId: 'v', sequencer: '0', size: 1 };

/** What is stuck among these, in order. */
async function stuckAmong(...ids: string[]): Promise<string[]> {
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await listStuck(ledger(), 2, after);
    seen.push(...page.stuck.map(({ id }) => id));
    after = page.next ?? undefined;
  } while (after !== undefined);
  return seen.filter((id) => ids.includes(id));
}

const isDue = async (id: string): Promise<boolean> => (await duePending(ledger(), later, 100)).some((key) => workId(key) === id);

async function giveUpAll(ids: readonly string[]): Promise<void> {
  for (const [i, id] of ids.entries()) {
    await noteResend(ledger(), workKey(id), now);
    await noteFailure(ledger(), workKey(id), now, { ...REASON, permanent: true });
    await giveUp(ledger(), workKey(id), new Date(now.getTime() + i), REASON);
  }
}

it('lists what was given up, page by page, until somebody sees to it; and it is pending no more', async () => {
  const upload = `in-${randomUUID()}`;
  await openIntake(ledger(), upload, OBJECT, now);
  const [claim] = await addInvented(ledger(), randomUUID(), 1);
  const decided = randomUUID();
  await transact(ledger(), recordWrites(ledger(), { id: decided, desk: null }, { outcome: 2 }, now));
  const ids = [upload, claim!.id, `${decided}~2`];
  await giveUpAll(ids);

  expect(await stuckAmong(...ids)).toEqual(ids);
  expect((await listStuck(ledger(), 100)).stuck.find(({ id }) => id === upload)).toMatchObject({
    work: { kind: 'intake' },
    since: now.toISOString(),
    reason: REASON,
    attempts: 1,
    failures: 1,
  });
  for (const id of ids) {
    expect(await isDue(id)).toBe(false);
    expect(await findWork(ledger(), id)).toMatchObject({ stuck: true });
    // A delivery that comes late changes nothing about it.
    expect(await noteFailure(ledger(), workKey(id), now, { ...REASON, permanent: true })).toBe(false);
  }

  expect(await redriveWork(ledger(), upload, 'intake', now)).toBe(true);
  expect(await getIntake(ledger(), upload)).toMatchObject({ status: 'processing', reason: null, finishedAt: null, lastFailure: REASON });
  expect(await redriveWork(ledger(), `${decided}~2`, 'outcome', now)).toBe(true);
  await changeClaim(ledger(), claim!.id, now, (stuck) => ({ transition: redrive(stuck, LEA) }));
  expect(await getClaim(ledger(), claim!.id)).toMatchObject({ state: 'found', chain: { seq: 1 } });
  expect(await stuckAmong(...ids)).toEqual([]);
  for (const id of ids) expect(await isDue(id)).toBe(true);

  // Again is the same.
  expect(await redriveWork(ledger(), upload, 'intake', now)).toBe(false);
  await expect(changeClaim(ledger(), claim!.id, now, (found) => ({ transition: redrive(found, LEA) }))).rejects.toThrow(NotOnDocket);
});

it('lists no more what came to its end after all', async () => {
  const upload = `in-${randomUUID()}`;
  await openIntake(ledger(), upload, OBJECT, now);
  const [claim] = await addInvented(ledger(), randomUUID(), 1);
  const decided = randomUUID();
  await transact(ledger(), recordWrites(ledger(), { id: decided, desk: null }, { outcome: 1 }, now));
  const ids = [upload, claim!.id, `${decided}~1`];
  await giveUpAll(ids);
  await endIntake(ledger(), upload, { status: 'processed' }, now);
  await enlistClaim(ledger(), claim!.id, () => inventedDesk(), now);
  await outcomeDone(ledger(), decided, 1, now);
  expect(await stuckAmong(...ids)).toEqual([]);
});

it('knows work by one id', () => {
  for (const key of [intakeKey('in-abc'), workKey('article.07'), outcomeKey('article.07', 12)]) expect(workKey(workId(key))).toEqual(key);
});
