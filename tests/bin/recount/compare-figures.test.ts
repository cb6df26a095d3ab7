import { randomUUID } from 'node:crypto';
import { PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../../bin/recount/compare-figures.ts';
import { extend, release, take } from '../../../functions/domain/review/lease.ts';
import type { Actor } from '../../../functions/domain/review/permit.ts';
import { Refusal } from '../../../functions/domain/review/refusals.ts';
import type { Transition } from '../../../functions/domain/review/transition.ts';
import { changeClaim } from '../../../functions/ledger/claims/change-claim.ts';
import type { StoredClaim } from '../../../functions/ledger/claims/claim-item.ts';
import { enlistClaim } from '../../../functions/ledger/claims/enlist-claim.ts';
import { readDeskDays, readOwnDays } from '../../../functions/ledger/figures/read-figures.ts';
import { inventedDesk } from '../../support/invented-desk.ts';
import { useLedger } from '../../support/ledger.ts';
import { addInvented } from '../../support/planted-claims.ts';

const ledger = useLedger();
const START = Date.parse('2131-03-01T20:00:00Z');
const PEOPLE = ['p-anna', 'p-ben', 'p-cleo'].map((id): Actor => ({ id, name: id, role: 'reviewer' }));
const DESK = inventedDesk();

type Act = (claim: StoredClaim, person: Actor, now: Date) => Transition;
const ACTS: Readonly<Record<string, Act>> = {
  take: (claim, person, now) => take(claim, person, now, DESK),
  extend: (claim, person, now) => extend(claim, person, claim.fence, now, DESK),
  release: (claim, person) => release(claim, person, claim.fence),
};

/** Claims on the docket of a desk of their own. */
async function docket(claims: number): Promise<{ desk: string; ids: string[] }> {
  const desk = inventedDesk();
  const ids = (await addInvented(ledger(), randomUUID(), claims, new Date(START))).map(({ id }) => id);
  for (const id of ids) await enlistClaim(ledger(), id, () => desk, new Date(START));
  return { desk: desk.id, ids };
}

describe('figures', () => {
  it('equal a recount, whatever people did', async () => {
    const step = fc.record({
      act: fc.constantFrom(...Object.keys(ACTS)),
      claim: fc.nat(2),
      person: fc.nat(2),
      minutes: fc.nat(200),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const { ids } = await docket(3);
        let time = START;
        for (const { act, claim, person, minutes } of steps) {
          const now = new Date((time += minutes * 60_000));
          try {
            await changeClaim(ledger(), ids[claim]!, now, (stored) => ({ transition: ACTS[act]!(stored, PEOPLE[person]!, now) }));
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
          }
        }
        const { counters, faults } = await compareFigures(ledger());
        expect(faults).toEqual([]);
        expect(counters).toBeGreaterThan(0);
      }),
      { numRuns: 15 },
    );
  });

  it('are read by desk and by person, day by day', async () => {
    const { desk, ids } = await docket(2);
    const anna = { id: `p-${randomUUID()}`, name: 'Anna', role: 'reviewer' } as const;
    for (const [n, id] of ids.entries()) {
      const now = new Date(START + n * 86_400_000);
      await changeClaim(ledger(), id, now, (claim) => ({ transition: take(claim, anna, now, DESK) }));
    }
    expect([...(await readDeskDays(ledger(), desk, '2131-03-01', '2131-03-02'))]).toEqual([
      ['2131-03-01', { 'event:enlisted': 2, 'event:taken': 1 }],
      ['2131-03-02', { 'event:taken': 1 }],
    ]);
    expect([...(await readDeskDays(ledger(), desk, '2131-03-02', '2131-03-09')).keys()]).toEqual(['2131-03-02']);
    expect([...(await readOwnDays(ledger(), anna.id, '2131-03-01', '2131-03-01'))]).toEqual([['2131-03-01', { 'event:taken': 1 }]]);
  });

  it('that were missed or written over are named by a recount', async () => {
    const { desk, ids } = await docket(1);
    const now = new Date(START);
    await changeClaim(ledger(), ids[0]!, now, (claim) => ({ transition: take(claim, PEOPLE[0]!, now, DESK) }));
    const { documents, table: TableName } = ledger();
    const cells = async (pk: string) =>
      (
        await documents.send(
          new QueryCommand({ TableName, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': `${pk}#${desk}` } }),
        )
      ).Items ?? [];
    const taken = (await cells('FIGURES')).find((item) => 'event:taken' in item)!;
    const [standing] = await cells('COUNTS');
    await documents.send(new PutCommand({ TableName, Item: { ...taken, 'event:taken': 3 } }));
    await documents.send(
      new UpdateCommand({
        TableName,
        Key: { pk: standing!['pk'], sk: standing!['sk'] },
        UpdateExpression: 'ADD held :one',
        ExpressionAttributeValues: { ':one': 1 },
      }),
    );
    const { faults } = await compareFigures(ledger());
    expect(faults.filter(({ of }) => of.includes(desk))).toEqual([
      { of: `desk ${desk} 2131-03-01`, counter: 'event:taken', counted: 3, recounted: 1 },
      { of: `docket of ${desk}`, counter: 'held', counted: 2, recounted: 1 },
    ]);
    // The other tests of this file compare the whole ledger.
    await documents.send(new PutCommand({ TableName, Item: taken }));
    await documents.send(new PutCommand({ TableName, Item: standing }));
  });
});
