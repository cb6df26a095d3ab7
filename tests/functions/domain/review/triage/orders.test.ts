import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recount } from '../../../../../functions/domain/figures/recount.ts';
import { addUp } from '../../../../../functions/domain/figures/counters.ts';
import type { Counters } from '../../../../../functions/domain/figures/counters.ts';
import { tally } from '../../../../../functions/domain/figures/tally.ts';
import { chainEvents } from '../../../../../functions/domain/review/audit/audit-chain.ts';
import type { AuditEvent } from '../../../../../functions/domain/review/audit/audit-chain.ts';
import { ACTIONS } from '../../../../../functions/domain/review/actions.ts';
import type { Action, ActionName } from '../../../../../functions/domain/review/actions.ts';
import type { ClaimRecord } from '../../../../../functions/domain/review/claim-record.ts';
import { enlist } from '../../../../../functions/domain/review/enlist.ts';
import { addNote } from '../../../../../functions/domain/review/evidence/add-material.ts';
import { release, take } from '../../../../../functions/domain/review/lease.ts';
import { canGiveWay, demote, overtake, promote } from '../../../../../functions/domain/review/line/cross-line.ts';
import type { Actor } from '../../../../../functions/domain/review/permit.ts';
import { Refusal } from '../../../../../functions/domain/review/refusals.ts';
import { correct } from '../../../../../functions/domain/review/rulings/follow-up.ts';
import { review } from '../../../../../functions/domain/review/rulings/review.ts';
import { park, passTime } from '../../../../../functions/domain/review/set-aside.ts';
import type { Transition } from '../../../../../functions/domain/review/transition.ts';
import { dismiss, restore } from '../../../../../functions/domain/review/triage/dismiss.ts';
import { assignTo, moveTo, unassign } from '../../../../../functions/domain/review/triage/reassign.ts';
import { sectionOf } from '../../../../../functions/ledger/claims/claim-item.ts';
import { inventedDesk } from '../../../../support/invented-desk.ts';
import { ANNA, BEN, LEA, minutesAfter, NOON, waitingClaim } from '../claims.ts';

const desk = inventedDesk({ id: 'world' });
const other = inventedDesk({ id: 'health' });

interface Moment {
  readonly claim: ClaimRecord;
  readonly actor: Actor;
  readonly now: Date;
}

const later = (now: Date, hours: number): string => minutesAfter(now, hours * 60).toISOString();

/** Each thing that may be done, by the action of the table that it is. */
const ACTS: Readonly<Record<string, { readonly is: readonly ActionName[]; readonly by: (moment: Moment) => Transition | null }>> = {
  promote: { is: ['promote'], by: ({ claim, actor, now }) => promote(claim, actor, now, desk) },
  demote: { is: ['demote'], by: ({ claim, actor, now }) => demote(claim, actor, now, desk) },
  overtake: { is: ['overtake'], by: ({ claim, now }) => (canGiveWay(claim) ? overtake(claim, 'other.01', now, desk) : null) },
  dismiss: { is: ['dismiss'], by: ({ claim, actor, now }) => dismiss(claim, actor, 'old', now) },
  restore: { is: ['restore'], by: ({ claim, actor, now }) => restore(claim, actor, now, desk) },
  move: { is: ['move'], by: ({ claim, actor, now }) => moveTo(claim, actor, claim.desk === desk.id ? other : desk, now) },
  assign: { is: ['assign'], by: ({ claim, actor, now }) => assignTo(claim, actor, BEN, now, desk) },
  unassign: { is: ['assign'], by: ({ claim, actor }) => (claim.assigned === null ? null : unassign(claim, actor)) },
  take: { is: ['take'], by: ({ claim, actor, now }) => take(claim, actor, now, desk) },
  release: { is: ['release'], by: ({ claim, actor }) => release(claim, actor, claim.fence) },
  park: {
    is: ['park'],
    by: ({ claim, actor, now }) => park(claim, actor, { token: claim.fence, reason: 'expert', note: '', until: later(now, 5) }, now, desk),
  },
  time: { is: ['wake', 'unassign', 'lapse'], by: ({ claim, now }) => passTime(claim, now, desk) },
  note: { is: [], by: ({ claim, actor }) => addNote(claim, actor, 'digest') },
  review: {
    is: ['review'],
    by: ({ claim, actor, now }) => {
      const words = {
        finding: 'confirmed',
        advice: 'use',
        wording: '',
        rationale: 'Seen.',
        evidence: [],
        asOf: now.toISOString(),
      } as const;
      return review(claim, actor, { ...words, token: claim.fence, revision: claim.revision }, desk, { now, salt: () => 'salt' }, undefined);
    },
  },
  correct: {
    is: ['correct'],
    by: ({ claim, actor, now }) =>
      correct(claim, actor, { verdict: claim.standing?.verdict ?? 0, reason: 'So.' }, desk, { now, salt: () => 'salt' }),
  },
};

const step = fc.record({
  act: fc.constantFrom(...Object.keys(ACTS)),
  actor: fc.constantFrom(ANNA, LEA),
  minutes: fc.nat(60 * 30),
});

/** Holds the claim to what must be so of every claim, whatever was done. */
function expectWhole(claim: ClaimRecord): void {
  // In one place and no other: a list of some desk's docket.
  expect(sectionOf(claim)).not.toBeNull();
  expect(claim.dismissal !== null).toBe(claim.state === 'dismissed');
  expect(claim.lease !== null).toBe(claim.state === 'held');
  expect(claim.parked !== null).toBe(claim.state === 'parked');
  if (claim.assigned !== null) expect(claim.state).toBe(claim.stage);
  if (claim.state === 'below') expect(claim.line?.lapsesAt).toEqual(expect.any(String));
  if (claim.state === 'waiting' && claim.line !== null) expect(claim.line.lapsesAt).toBeNull();
}

it('no order of triage, ruling and time loses a claim, a note or a decision, or leaves one both dismissed and waiting', () => {
  const found = waitingClaim({ state: 'found', desk: null, enlistedAt: null, deadline: null, dueBy: null });
  const done = new Set<string>();
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), fc.boolean(), (steps, above) => {
      let claim: ClaimRecord = found;
      let now = NOON;
      const chain: AuditEvent[] = [];
      const desks: Counters[] = [];
      const change = ({ claim: after, events }: Transition): void => {
        const chained = chainEvents(claim.id, claim.chain, events, now);
        chain.push(...chained.events);
        for (const counted of tally([{ before: claim, after, events }], now)) {
          if (counted.of === 'desk')
            desks.push(Object.fromEntries(Object.entries(counted.counters).map(([name, n]) => [`${counted.desk}/${name}`, n])));
        }
        // Notes and decisions only ever grow.
        expect(after.material.notes).toBeGreaterThanOrEqual(claim.material.notes);
        expect(after.recorded.verdicts).toBeGreaterThanOrEqual(claim.recorded.verdicts);
        if (claim.standing !== null) expect(after.standing).not.toBeNull();
        claim = { ...after, chain: chained.tip };
        expectWhole(claim);
      };
      change(enlist(claim, desk, now, above ? 'within-budget' : 'article-budget'));
      for (const { act, actor, minutes } of steps) {
        now = minutesAfter(now, minutes);
        const { is, by } = ACTS[act]!;
        const before = claim;
        let transition: Transition | null;
        try {
          transition = by({ claim, actor, now });
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          continue;
        }
        if (transition === null) continue;
        change(transition);
        done.add(act);
        // What was done is in the table: from where it was to where it is, with those events.
        if (is.length > 0) expect(is.some((name) => explains(ACTIONS[name], before, claim, transition))).toBe(true);
      }
      const recounted = [...recount([chain]).desks].map(([of, counters]) =>
        Object.fromEntries(Object.entries(counters).map(([name, n]) => [`${of.split(' ')[0]}/${name}`, n])),
      );
      expect(addUp(desks)).toEqual(addUp(recounted));
    }),
    { numRuns: 300 },
  );
  expect([...done].toSorted()).toEqual(Object.keys(ACTS).toSorted());
});

const explains = (action: Action, before: ClaimRecord, after: ClaimRecord, { events }: Transition): boolean =>
  action.from.includes(before.state) &&
  (action.to.includes(after.state) || (action.to.includes('stage') && after.state === after.stage)) &&
  events.every(({ type }) => action.events.includes(type));
