import { randomUUID } from 'node:crypto';
import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { auditLedger } from '../../../../bin/audit/audit-ledger.ts';
import { eventHash } from '../../../../functions/domain/review/audit-chain.ts';
import { extend, take } from '../../../../functions/domain/review/lease.ts';
import { rule } from '../../../../functions/domain/review/rule.ts';
import type { Ruling } from '../../../../functions/domain/review/rule.ts';
import { AnsweredBefore, changeClaim } from '../../../../functions/ledger/claims/change-claim.ts';
import { readEvents } from '../../../../functions/ledger/audit/audit-events.ts';
import { readCounts } from '../../../../functions/ledger/claims/counters.ts';
import { readDossier } from '../../../../functions/ledger/claims/dossier.ts';
import { enlistClaim } from '../../../../functions/ledger/claims/enlist-claim.ts';
import { getClaim } from '../../../../functions/ledger/claims/read-claims.ts';
import { verdictKey } from '../../../../functions/ledger/keys.ts';
import { digestOf, recordRuling, rulingWrites } from '../../../../functions/ledger/rulings/verdicts.ts';
import { earlierReply, KeyReused } from '../../../../functions/ledger/requests.ts';
import { addInvented } from '../../../support/planted-claims.ts';
import { useLedger } from '../../../support/ledger.ts';
import { inventedDesk } from '../../../support/invented-desk.ts';

const ledger = useLedger();
const now = new Date();
const anna = { id: 'p-anna', name: 'Anna' };

async function claimOnDocket(): Promise<{ id: string; desk: string }> {
  const desk = inventedDesk();
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
  const { fence } = await changeClaim(ledger(), id, now, (claim) => ({ transition: take(claim, anna, now, 30) }));
  const { review, verdict } = recordRuling(id, 1, anna, ruling(fence), now);
  await changeClaim(ledger(), id, now, (claim) => ({
    transition: rule(claim, anna, ruling(fence), now, { review: digestOf(review), verdict: digestOf(verdict) }),
    writes: rulingWrites(ledger(), review, verdict, now),
  }));
}

describe('changeClaim', () => {
  it('lets every one of many changes at once through, each on what the one before left', async () => {
    const { id } = await claimOnDocket();
    await changeClaim(ledger(), id, now, (claim) => ({ transition: take(claim, anna, now, 30) }));
    await Promise.all(
      Array.from({ length: 8 }, (_, i) => changeClaim(ledger(), id, now, (claim) => ({ transition: extend(claim, anna, 1, now, 30 + i) }))),
    );
    const claim = await getClaim(ledger(), id);
    expect(claim.version).toBe(11);
    expect((await readEvents(ledger(), id, 0, 100)).map((event) => event.seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('answers the same request once, however often it is sent at the same time', async () => {
    const { id } = await claimOnDocket();
    const request = { personId: anna.id, key: randomUUID(), digest: 'take it' };
    const respond = (claim: { fence: number }) => ({ status: 200, body: JSON.stringify({ token: claim.fence }) });
    const attempts = await Promise.allSettled(
      Array.from({ length: 5 }, () =>
        changeClaim(ledger(), id, now, (claim) => ({ transition: take(claim, anna, now, 30) }), { request, respond }),
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
    await changeClaim(ledger(), id, now, (claim) => ({ transition: take(claim, anna, now, 30) }), answer);
    await expect(earlierReply(ledger(), { ...request, digest: 'release it' }, now)).rejects.toThrow(KeyReused);
    expect(await earlierReply(ledger(), { ...request, personId: 'p-ben' }, now)).toBeUndefined();
    expect(await earlierReply(ledger(), request, new Date(now.getTime() + 25 * 3_600_000))).toBeUndefined();
  });

  it('records a ruling whole: review, verdict, outcome, events and counts', async () => {
    const { id, desk } = await claimOnDocket();
    await decide(id);
    const { claim, reviews, verdicts } = await readDossier(ledger(), id);
    expect(claim.state).toBe('decided');
    expect(reviews).toMatchObject([{ finding: 'confirmed', by: anna }]);
    expect(verdicts).toMatchObject([{ finding: 'confirmed', decidedBy: anna, reviews: [1] }]);
    expect(await readCounts(ledger(), desk)).toMatchObject({ above: 0, held: 0, decided: 1 });
    const events = await readEvents(ledger(), id, 0, 100);
    expect(events.map((event) => event.type)).toEqual(['enlisted', 'taken', 'reviewed', 'decided']);
    expect(JSON.stringify(events)).not.toContain('road office');
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
    const [, taken] = await readEvents(ledger(), id, 0, 10);
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
