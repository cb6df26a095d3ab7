import { randomUUID } from 'node:crypto';
import { PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../../bin/recount/compare-figures.ts';
import type { Desk } from '../../../config/desks.ts';
import type { Finding } from '../../../config/verdicts.ts';
import { demote, promote } from '../../../functions/domain/review/line/cross-line.ts';
import { extend, release, take } from '../../../functions/domain/review/lease.ts';
import type { Actor } from '../../../functions/domain/review/permit.ts';
import { Refusal } from '../../../functions/domain/review/refusals.ts';
import { correct, fallDue, update, withdraw } from '../../../functions/domain/review/rulings/follow-up.ts';
import type { Moment, Review } from '../../../functions/domain/review/rulings/records.ts';
import { review } from '../../../functions/domain/review/rulings/review.ts';
import { adjudicate, giveBack, signOff } from '../../../functions/domain/review/rulings/second-eyes.ts';
import type { Words } from '../../../functions/domain/review/rulings/words.ts';
import { handOff, park, passTime, skip } from '../../../functions/domain/review/set-aside.ts';
import { dismiss, restore } from '../../../functions/domain/review/triage/dismiss.ts';
import { assignTo, moveTo } from '../../../functions/domain/review/triage/reassign.ts';
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
const PEOPLE = ['p-anna', 'p-ben', 'p-cleo'].map((id): Actor => ({ id, name: id, role: 'lead' }));

interface Moves {
  readonly claim: StoredClaim;
  readonly actor: Actor;
  readonly now: Date;
  readonly desk: Desk;
  readonly finding: Finding;
}
const moment = (now: Date): Moment => ({ now, salt: () => 'salt' });
const words = ({ claim, now, finding }: Moves): Words => ({
  revision: claim.revision,
  finding,
  advice: 'use',
  wording: '',
  rationale: 'Seen.',
  evidence: [],
  asOf: now.toISOString(),
  recheckAt: new Date(now.getTime() + 86_400_000).toISOString(),
});
/** The round's ruling, as the ledger would have it. */
const ruledOn = (move: Moves): Review | undefined => {
  const [made] = move.claim.round.reviews;
  return (
    made && { ...words(move), ...made, claimId: move.claim.id, round: move.claim.round.number, at: move.now.toISOString(), salt: 'salt' }
  );
};
const about = ({ claim }: Moves) => ({ verdict: claim.standing?.verdict ?? 0, reason: 'So.' });

const ACTS: Readonly<Record<string, (move: Moves) => Transition | null>> = {
  take: ({ claim, actor, now, desk }) => take(claim, actor, now, desk),
  extend: ({ claim, actor, now, desk }) => extend(claim, actor, claim.fence, now, desk),
  release: ({ claim, actor }) => release(claim, actor, claim.fence),
  promote: ({ claim, actor, now, desk }) => promote(claim, actor, now, desk),
  demote: ({ claim, actor, now, desk }) => demote(claim, actor, now, desk),
  dismiss: ({ claim, actor, now, finding }) => dismiss(claim, actor, finding === 'confirmed' ? 'finder-mistake' : 'old', now),
  restore: ({ claim, actor, now, desk }) => restore(claim, actor, now, desk),
  move: ({ claim, actor, now, desk }) => moveTo(claim, actor, { ...desk, id: `${desk.id}-b` }, now),
  assign: ({ claim, actor, now, desk }) => assignTo(claim, actor, PEOPLE[1]!, now, desk),
  skip: ({ claim, actor }) => skip(claim, actor, claim.fence, 'no-time'),
  park: ({ claim, actor, now, desk }) =>
    park(
      claim,
      actor,
      { token: claim.fence, reason: 'expert', note: '', until: new Date(now.getTime() + 3_600_000).toISOString() },
      now,
      desk,
    ),
  handOff: ({ claim, actor, now, desk }) => handOff(claim, actor, PEOPLE[0]!, now, desk),
  passTime: ({ claim, now, desk }) => passTime(claim, now, desk) ?? fallDue(claim, now, desk),
  review: (move) => review(move.claim, move.actor, { ...words(move), token: move.claim.fence }, move.desk, moment(move.now), ruledOn(move)),
  signOff: (move) =>
    signOff(move.claim, move.actor, { token: move.claim.fence, revision: move.claim.revision }, ruledOn(move), moment(move.now)),
  giveBack: (move) =>
    giveBack(
      move.claim,
      move.actor,
      { token: move.claim.fence, revision: move.claim.revision, reason: 'So.' },
      ruledOn(move),
      move.desk,
      moment(move.now),
    ),
  adjudicate: (move) => adjudicate(move.claim, move.actor, { ...words(move), token: move.claim.fence, reason: 'So.' }, moment(move.now)),
  update: (move) => update(move.claim, move.actor, about(move), move.desk, moment(move.now)),
  correct: (move) => correct(move.claim, move.actor, about(move), move.desk, moment(move.now)),
  withdraw: (move) => withdraw(move.claim, move.actor, about(move), moment(move.now)),
};

class NothingDue extends Error {}

/** Claims on the docket of a desk of their own. */
async function docket(claims: number, eyes: Desk['eyes'] = 'none'): Promise<{ desk: Desk; ids: string[] }> {
  const desk = inventedDesk({ eyes });
  const ids = (await addInvented(ledger(), randomUUID(), claims, new Date(START))).map(({ id }) => id);
  for (const id of ids) await enlistClaim(ledger(), id, () => desk, new Date(START));
  return { desk, ids };
}

/** What somebody tries next: often to take the claim or to rule, and often whoever holds it, since nearly all else is refused. */
const step = fc.record({
  act: fc.oneof(fc.constantFrom('take', 'review'), fc.constantFrom(...Object.keys(ACTS))),
  person: fc.constantFrom(...PEOPLE),
  byHolder: fc.boolean(),
  minutes: fc.nat(400),
  finding: fc.constantFrom('confirmed' as const, 'refuted' as const),
});

describe('figures', () => {
  it.each(['none', 'sign-off', 'blind'] as const)('of a desk with eyes “%s” equal a recount, whatever people did', async (eyes) => {
    const done = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 40, maxLength: 40 }), async (steps) => {
        const { desk, ids } = await docket(1, eyes);
        let time = START;
        for (const { act, person, byHolder, minutes, finding } of steps) {
          const now = new Date((time += minutes * 60_000));
          try {
            await changeClaim(ledger(), ids[0]!, now, (claim) => {
              const holder = PEOPLE.find(({ id }) => id === claim.lease?.holder.id);
              const transition = ACTS[act]!({ claim, actor: byHolder ? (holder ?? person) : person, now, desk, finding });
              if (transition === null) throw new NothingDue();
              return { transition };
            });
            done.add(act);
          } catch (error) {
            if (!(error instanceof Refusal || error instanceof NothingDue)) throw error;
          }
        }
      }),
      { numRuns: 8 },
    );
    const { counters, faults } = await compareFigures(ledger());
    expect(faults).toEqual([]);
    expect(counters).toBeGreaterThan(50);
    expect([...done]).toContain('review');
  });

  it('are read by desk and by person, day by day', async () => {
    const { desk, ids } = await docket(2);
    const anna = { id: `p-${randomUUID()}`, name: 'Anna', role: 'reviewer' } as const;
    for (const [n, id] of ids.entries()) {
      const now = new Date(START + n * 86_400_000);
      await changeClaim(ledger(), id, now, (claim) => ({ transition: take(claim, anna, now, desk) }));
    }
    expect([...(await readDeskDays(ledger(), desk.id, '2131-03-01', '2131-03-02'))]).toEqual([
      ['2131-03-01', { counters: { 'event:enlisted': 2, 'event:taken': 1, 'line:within-budget': 2 }, atEnd: null }],
      ['2131-03-02', { counters: { 'event:taken': 1 }, atEnd: null }],
    ]);
    expect([...(await readDeskDays(ledger(), desk.id, '2131-03-02', '2131-03-09')).keys()]).toEqual(['2131-03-02']);
    expect([...(await readOwnDays(ledger(), anna.id, '2131-03-01', '2131-03-01'))]).toEqual([
      ['2131-03-01', { counters: { 'event:taken': 1 }, atEnd: null }],
    ]);
  });

  it('that were missed or written over are named by a recount', async () => {
    const { desk, ids } = await docket(1);
    const now = new Date(START);
    await changeClaim(ledger(), ids[0]!, now, (claim) => ({ transition: take(claim, PEOPLE[0]!, now, desk) }));
    const { documents, table: TableName } = ledger();
    const cells = async (pk: string) =>
      (
        await documents.send(
          new QueryCommand({ TableName, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': `${pk}#${desk.id}` } }),
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
    expect(faults.filter(({ of }) => of.includes(desk.id))).toEqual([
      { of: `desk ${desk.id} 2131-03-01`, counter: 'event:taken', counted: 3, recounted: 1 },
      { of: `docket of ${desk.id}`, counter: 'held', counted: 2, recounted: 1 },
    ]);
    // The other tests of this file compare the whole ledger.
    await documents.send(new PutCommand({ TableName, Item: taken }));
    await documents.send(new PutCommand({ TableName, Item: standing }));
  });
});
