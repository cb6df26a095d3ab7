import { randomUUID } from 'node:crypto';
import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../../config/desks.ts';
import { auditLedger } from '../../../../bin/audit/audit-ledger.ts';
import { eventHash } from '../../../../functions/domain/review/audit/audit-chain.ts';
import { extend, release, take } from '../../../../functions/domain/review/lease.ts';
import { CapReached, StaleToken } from '../../../../functions/domain/review/refusals.ts';
import { review } from '../../../../functions/domain/review/rulings/review.ts';
import type { Ruling } from '../../../../functions/domain/review/rulings/words.ts';
import { AnsweredBefore, changeClaim, changeClaims } from '../../../../functions/ledger/claims/change-claim.ts';
import { readChain } from '../../../../functions/ledger/audit/audit-events.ts';
import { readCounts } from '../../../../functions/ledger/claims/counters.ts';
import { readDossier } from '../../../../functions/ledger/claims/dossier.ts';
import { enlistClaim } from '../../../../functions/ledger/claims/enlist-claim.ts';
import { readHoldings } from '../../../../functions/ledger/claims/holdings.ts';
import { getClaim } from '../../../../functions/ledger/claims/read-claims.ts';
import { verdictKey } from '../../../../functions/ledger/keys.ts';
import { momentOf, recordWrites } from '../../../../functions/ledger/rulings/records.ts';
import { earlierReply, KeyReused } from '../../../../functions/ledger/requests.ts';
import { addInvented } from '../../../support/planted-claims.ts';
import { useLedger } from '../../../support/ledger.ts';
import { inventedDesk } from '../../../support/invented-desk.ts';

const ledger = useLedger();
const now = new Date();
const anna = { id: 'p-anna', name: 'Anna', role: 'reviewer' } as const;
const DESK = inventedDesk();

async function claimOnDocket(desk = inventedDesk()): Promise<{ id: string; desk: string }> {
  const [claim] = await addInvented(ledger(), randomUUID(), 1);
  const id = claim?.id ?? '';
  await enlistClaim(ledger(), id, () => desk, now);
  return { id, desk: desk.id };
}

const ruling = (token: number): Ruling => ({
  token,
  revision: 1,
  finding: 'confirmed',
  advice: 'use',
  wording: 'The bridge was closed.',
  rationale: 'The road office confirmed it in writing.',
  evidence: [{ title: 'Notice', url: 'https://example.org/notice', stance: 'supports' }],
  asOf: now.toISOString(),
});

/** Takes and rules a claim as the API does. */
async function decide(id: string): Promise<void> {
  const { fence } = await changeClaim(ledger(), id, now, (claim) => ({ transition: take(claim, anna, now, DESK), cap: DESK.cap }));
  await changeClaim(ledger(), id, now, (claim) => {
    const ruled = review(claim, anna, ruling(fence), DESK, momentOf(now));
    return { transition: ruled, writes: recordWrites(ledger(), claim, ruled.records, now) };
  });
}

describe('changeClaim', () => {
  it('lets every one of many changes at once through, each on what the one before left', async () => {
    const { id } = await claimOnDocket();
    await changeClaim(ledger(), id, now, (claim) => ({ transition: take(claim, anna, now, DESK) }));
    await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        changeClaim(ledger(), id, now, (claim) => ({ transition: extend(claim, anna, 1, now, inventedDesk({ leaseMinutes: 30 + i })) })),
      ),
    );
    const claim = await getClaim(ledger(), id);
    expect(claim.version).toBe(11);
    expect((await readChain(ledger(), id)).map((event) => event.seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('answers the same request once, however often it is sent at the same time', async () => {
    const { id } = await claimOnDocket();
    const request = { personId: anna.id, key: randomUUID(), digest: 'take it' };
    const respond = (claim: { fence: number }) => ({ status: 200, body: JSON.stringify({ token: claim.fence }) });
    const attempts = await Promise.allSettled(
      Array.from({ length: 5 }, () =>
        changeClaim(ledger(), id, now, (claim) => ({ transition: take(claim, anna, now, DESK) }), { request, respond }),
      ),
    );
    const lost = attempts.filter((attempt) => attempt.status === 'rejected');
    expect(lost).toHaveLength(4);
    for (const { reason } of lost) expect(reason).toBeInstanceOf(AnsweredBefore);
    expect((await getClaim(ledger(), id)).fence).toBe(1);
    expect(await earlierReply(ledger(), request, now)).toEqual({ status: 200, body: '{"token":1}' });
  });

  it('notices a key that is used for something else, and forgets keys after a day', async () => {
    const { id } = await claimOnDocket();
    const request = { personId: anna.id, key: randomUUID(), digest: 'take it' };
    const answer = { request, respond: () => ({ status: 200, body: '{}' }) };
    await changeClaim(ledger(), id, now, (claim) => ({ transition: take(claim, anna, now, DESK) }), answer);
    await expect(earlierReply(ledger(), { ...request, digest: 'release it' }, now)).rejects.toThrow(KeyReused);
    expect(await earlierReply(ledger(), { ...request, personId: 'p-ben' }, now)).toBeUndefined();
    expect(await earlierReply(ledger(), request, new Date(now.getTime() + 25 * 3_600_000))).toBeUndefined();
  });

  it('records a ruling whole: review, verdict, outcome, events and counts', async () => {
    const { id, desk } = await claimOnDocket();
    await decide(id);
    const { claim, reviews, verdicts } = await readDossier(ledger(), id);
    expect(claim.state).toBe('decided');
    expect(reviews).toMatchObject([{ finding: 'confirmed', by: { name: 'Anna' } }]);
    expect(verdicts).toMatchObject([{ finding: 'confirmed', decidedBy: { name: 'Anna' }, reviews: [1] }]);
    expect(await readCounts(ledger(), desk)).toMatchObject({ above: 0, held: 0, decided: 1 });
    const events = await readChain(ledger(), id);
    expect(events.map((event) => event.type)).toEqual(['enlisted', 'taken', 'reviewed', 'decided']);
    expect(JSON.stringify(events)).not.toContain('road office');
  });
});

describe('the cap', () => {
  const personOfTheirOwn = () => ({ id: `p-${randomUUID()}`, name: 'Cem', role: 'reviewer' }) as const;
  const takeFor = (id: string, who: typeof anna | ReturnType<typeof personOfTheirOwn>, desk: Desk, when = now) =>
    changeClaim(ledger(), id, when, (claim) => ({ transition: take(claim, who, when, desk), cap: desk.cap }));

  async function claims(desk: Desk, howMany: number): Promise<string[]> {
    const planted = await Promise.all(Array.from({ length: howMany }, () => claimOnDocket(desk)));
    return planted.map(({ id }) => id);
  }

  it('holds when one person takes many claims at the same moment', async () => {
    const desk = inventedDesk({ cap: 2 });
    const cem = personOfTheirOwn();
    const takes = await Promise.allSettled((await claims(desk, 5)).map((id) => takeFor(id, cem, desk)));
    expect(takes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(2);
    for (const outcome of takes) if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(CapReached);
    expect(await readCounts(ledger(), desk.id)).toMatchObject({ above: 3, held: 2 });
  });

  it('forgets what was put down, and what ran out, whoever took it', async () => {
    const desk = inventedDesk({ cap: 1 });
    const [cem, dora] = [personOfTheirOwn(), personOfTheirOwn()];
    const [one, two, three] = await claims(desk, 3);
    await takeFor(one!, cem, desk);
    await changeClaim(ledger(), one!, now, (claim) => ({ transition: release(claim, cem, 1) }));
    await takeFor(two!, cem, desk);
    const later = new Date(now.getTime() + 30 * 60_000);
    await takeFor(two!, dora, desk, later);
    await takeFor(three!, cem, desk, later);
    await expect(takeFor(one!, cem, desk, later)).rejects.toBeInstanceOf(CapReached);
    // A claim that ran out and was given up later takes nothing from what is held now.
    await changeClaim(ledger(), two!, later, (claim) => ({ transition: release(claim, dora, 2) }));
    expect((await readHoldings(ledger(), cem.id, desk.id)).leases).toMatchObject({ [three!]: { token: 1 } });
  });
});

describe('changeClaims', () => {
  it('changes all or none', async () => {
    const desk = inventedDesk();
    const [one, two] = await Promise.all([claimOnDocket(desk), claimOnDocket(desk)]);
    const ids = [one.id, two.id];
    const takeAll = (token: number) =>
      changeClaims(ledger(), ids, now, (read) =>
        read.map((claim) => ({ transition: claim.id === two.id ? release(claim, anna, token) : take(claim, anna, now, desk) })),
      );
    await expect(takeAll(1)).rejects.toBeInstanceOf(StaleToken);
    expect((await getClaim(ledger(), one.id)).state).toBe('waiting');
    await changeClaims(ledger(), ids, now, (read) => read.map((claim) => ({ transition: take(claim, anna, now, desk) })));
    await takeAll(1);
    expect(await readCounts(ledger(), desk.id)).toMatchObject({ above: 1, held: 1 });
  });
});

describe('the audit of a decided claim', () => {
  const faultsOf = async (id: string): Promise<string[]> =>
    (await auditLedger(ledger())).faults.filter((fault) => fault.chain === id).map(({ seq, problem }) => `${seq} ${problem}`);

  it('passes as it was recorded', async () => {
    const { id } = await claimOnDocket();
    await decide(id);
    expect(await faultsOf(id)).toEqual([]);
  });

  it('names an event that was changed by hand', async () => {
    const { id } = await claimOnDocket();
    await decide(id);
    await ledger().documents.send(
      new UpdateCommand({
        TableName: ledger().audit,
        Key: { chain: id, seq: 2 },
        UpdateExpression: 'SET actor = :other',
        ExpressionAttributeValues: { ':other': 'p-someone-else' },
      }),
    );
    expect(await faultsOf(id)).toEqual(['2 changed']);
  });

  it('names an event that was overwritten with a well-formed one, as the function’s own rights would allow', async () => {
    const { id } = await claimOnDocket();
    await decide(id);
    const [, taken] = await readChain(ledger(), id);
    const forged = { ...taken!, actor: 'p-someone-else' };
    await ledger().documents.send(new PutCommand({ TableName: ledger().audit, Item: { ...forged, hash: eventHash(forged) } }));
    expect(await faultsOf(id)).toEqual(['2 overwritten']);
  });

  it('names a ruling whose words were changed in the ledger', async () => {
    const { id } = await claimOnDocket();
    await decide(id);
    await ledger().documents.send(
      new UpdateCommand({
        TableName: ledger().table,
        Key: verdictKey(id, 1),
        UpdateExpression: 'SET finding = :other',
        ExpressionAttributeValues: { ':other': 'refuted' },
      }),
    );
    // The event's digest finds no such words, and the words find no event that vouches for them.
    expect(await faultsOf(id)).toEqual(['0 unknown', '4 changed']);
  });

  it('names every event of a chain that was deleted', async () => {
    const { id } = await claimOnDocket();
    await ledger().documents.send(new DeleteCommand({ TableName: ledger().audit, Key: { chain: id, seq: 1 } }));
    expect(await faultsOf(id)).toEqual(['1 missing']);
  });
});
