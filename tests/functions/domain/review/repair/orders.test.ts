import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addUp } from '../../../../../functions/domain/figures/counters.ts';
import type { Counters } from '../../../../../functions/domain/figures/counters.ts';
import { recount } from '../../../../../functions/domain/figures/recount.ts';
import { tally } from '../../../../../functions/domain/figures/tally.ts';
import { ACTIONS } from '../../../../../functions/domain/review/actions.ts';
import { chainEvents } from '../../../../../functions/domain/review/audit/audit-chain.ts';
import type { AuditEvent } from '../../../../../functions/domain/review/audit/audit-chain.ts';
import type { ClaimRecord } from '../../../../../functions/domain/review/claim-record.ts';
import { enlist } from '../../../../../functions/domain/review/enlist.ts';
import { addNote } from '../../../../../functions/domain/review/evidence/add-material.ts';
import { release, take } from '../../../../../functions/domain/review/lease.ts';
import { demote, promote } from '../../../../../functions/domain/review/line/cross-line.ts';
import type { Actor } from '../../../../../functions/domain/review/permit.ts';
import { Refusal } from '../../../../../functions/domain/review/refusals.ts';
import { alsoAt, gather, joinTo, notAt, separate, ungather } from '../../../../../functions/domain/review/repair/join.ts';
import { restate } from '../../../../../functions/domain/review/repair/repair.ts';
import type { Repair, Repaired } from '../../../../../functions/domain/review/repair/repair.ts';
import { split } from '../../../../../functions/domain/review/repair/split.ts';
import { undo } from '../../../../../functions/domain/review/repair/undo.ts';
import type { Wording } from '../../../../../functions/domain/review/repair/wording.ts';
import { reopen } from '../../../../../functions/domain/review/rulings/follow-up.ts';
import { review } from '../../../../../functions/domain/review/rulings/review.ts';
import { passTime } from '../../../../../functions/domain/review/set-aside.ts';
import type { Transition } from '../../../../../functions/domain/review/transition.ts';
import { dismiss, restore } from '../../../../../functions/domain/review/triage/dismiss.ts';
import { sectionOf } from '../../../../../functions/ledger/claims/claim-item.ts';
import { inventedDesk } from '../../../../support/invented-desk.ts';
import { ANNA, LEA, minutesAfter, NOON, waitingClaim } from '../claims.ts';
import { invented } from './wordings.ts';

const desk = inventedDesk({ id: 'world' });
const RULING = { finding: 'confirmed', advice: 'use', wording: '', rationale: 'Seen.', evidence: [], asOf: NOON.toISOString() } as const;

/** The claims of one article, as the ledger would keep them. */
class Newsroom {
  readonly claims = new Map<string, ClaimRecord>();
  readonly words = new Map<string, Wording>();
  readonly repairs = new Map<string, Repair[]>();
  readonly chains = new Map<string, AuditEvent[]>();
  readonly counted: Counters[] = [];
  now = NOON;

  constructor() {
    for (const [i, above] of [true, true, false].entries()) {
      const id = `article.0${i + 1}`;
      const found = waitingClaim({ id, state: 'found', desk: null, enlistedAt: null, deadline: null, dueBy: null });
      this.words.set(id, invented({ text: `Claim ${i + 1}.` }));
      this.write([[found, enlist(found, desk, this.now, above ? 'within-budget' : 'article-budget')]]);
    }
  }

  get moment() {
    return { now: this.now, salt: () => 'salt' };
  }

  claim(n: number): ClaimRecord {
    const all = [...this.claims.values()];
    return all[n % all.length]!;
  }

  wording({ id }: ClaimRecord): Wording {
    return this.words.get(id)!;
  }

  /** Changes of claims, all or none, as a transaction makes them. */
  write(changes: readonly (readonly [before: ClaimRecord, transition: Transition])[]): void {
    for (const [before, { claim, events }] of changes) {
      const chained = chainEvents(before.id, before.chain, events, this.now);
      this.chains.set(before.id, [...(this.chains.get(before.id) ?? []), ...chained.events]);
      this.claims.set(before.id, { ...claim, chain: chained.tip });
    }
    const counted = changes.map(([before, { claim: after, events }]) => ({ before, after, events }));
    for (const one of tally(counted, this.now)) if (one.of === 'desk') this.counted.push(one.counters);
  }
}

/** A repair, kept with the words that it leaves. */
function kept(room: Newsroom, before: ClaimRecord, made: Repaired): readonly [ClaimRecord, Transition] {
  // A record has the words that stood, and those that stand.
  expect(made.repair.before).toEqual(room.wording(before));
  expect(made.repair.revision).toBe(before.revision + 1);
  room.words.set(before.id, made.wording);
  room.repairs.set(before.id, [...(room.repairs.get(before.id) ?? []), made.repair]);
  return [before, made];
}

interface Asked {
  readonly room: Newsroom;
  readonly claim: ClaimRecord;
  readonly other: ClaimRecord;
  readonly actor: Actor;
  readonly stale: boolean;
}

const revisionOf = ({ claim, stale }: Asked): { readonly revision: number } => ({ revision: stale ? claim.revision - 1 : claim.revision });
const alone = (room: Newsroom, claim: ClaimRecord, transition: Transition | null): void => {
  if (transition !== null) room.write([[claim, transition]]);
};

const ACTS: Readonly<Record<string, (asked: Asked) => void>> = {
  restate: (asked) => {
    const { room, claim, actor } = asked;
    const before = room.wording(claim);
    const made = restate(claim, actor, revisionOf(asked), before, { ...before, text: `${before.text}+` }, room.moment);
    room.write([kept(room, claim, made)]);
  },
  split: (asked) => {
    const { room, claim, actor } = asked;
    const before = room.wording(claim);
    const id = `${claim.id}.s${claim.revision}`;
    const parts = ['first', 'second'].map((part) => ({ id, wording: { ...before, text: `${before.text}/${part}` } }));
    const made = split(claim, actor, revisionOf(asked), before, parts, room.moment);
    const births = made.off.map(({ claim: off, wording, events }) => {
      room.words.set(off.id, wording);
      return [
        { ...off, state: 'found' as const, desk: null },
        { claim: off, events },
      ] as const;
    });
    room.write([kept(room, claim, made), ...births]);
  },
  join: (asked) => {
    const { room, claim, other, actor } = asked;
    const before = room.wording(claim);
    const made = gather(claim, actor, revisionOf(asked), other, { before, after: alsoAt(before, room.wording(other)) }, room.moment);
    const joined = joinTo(other, claim.id, actor, room.now);
    room.write([kept(room, claim, made), [other, joined]]);
  },
  separate: ({ room, claim: other, actor }) => {
    const apart = separate(other, actor, room.now, desk);
    const claim = room.claims.get(other.sameAs ?? '')!;
    const before = room.wording(claim);
    const made = ungather(claim, actor, claim, other, { before, after: notAt(before, room.wording(other)) }, room.moment);
    room.write([kept(room, claim, made), [other, apart]]);
  },
  undo: (asked) => {
    const { room, claim, actor } = asked;
    const about = revisionOf(asked);
    const last = room.repairs.get(claim.id)?.find(({ revision }) => revision === about.revision);
    const touched = [...(last?.joins ?? []), ...(last?.frees ?? [])].map((id) => room.claims.get(id)!);
    const made = undo(claim, actor, about, last, touched, desk, room.moment);
    room.write([kept(room, claim, made), ...touched.map((one, i) => [one, made.others[i]!] as const)]);
    expect(room.wording(claim)).toEqual(last?.before);
  },
  dismiss: ({ room, claim, actor }) => alone(room, claim, dismiss(claim, actor, 'finder-mistake', room.now)),
  restore: ({ room, claim, actor }) => alone(room, claim, restore(claim, actor, room.now, desk)),
  promote: ({ room, claim, actor }) => alone(room, claim, promote(claim, actor, room.now, desk)),
  demote: ({ room, claim, actor }) => alone(room, claim, demote(claim, actor, room.now, desk)),
  take: ({ room, claim, actor }) => alone(room, claim, take(claim, actor, room.now, desk)),
  release: ({ room, claim, actor }) => alone(room, claim, release(claim, actor, claim.fence)),
  note: ({ room, claim, actor }) => alone(room, claim, addNote(claim, actor, 'digest')),
  time: ({ room, claim }) => alone(room, claim, passTime(claim, room.now, desk)),
  review: (asked) => {
    const { room, claim, actor } = asked;
    alone(room, claim, review(claim, actor, { ...RULING, token: claim.fence, ...revisionOf(asked) }, desk, room.moment, undefined));
  },
  reopen: ({ room, claim, actor }) =>
    alone(room, claim, reopen(claim, actor, { verdict: claim.standing?.verdict ?? 0, reason: 'So.' }, desk, room.moment)),
};

/** What takes several steps in a row to come to is asked for more often. */
const OFTEN = ['take', 'take', 'review', 'review', 'review', 'reopen', 'reopen', 'reopen'];

const step = fc.record({
  act: fc.constantFrom(...Object.keys(ACTS), ...OFTEN),
  actor: fc.constantFrom(ANNA, LEA),
  claim: fc.oneof({ weight: 2, arbitrary: fc.nat(1) }, fc.nat(8)),
  other: fc.nat(8),
  stale: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  minutes: fc.oneof(fc.nat(20), fc.nat(60 * 30)),
});

/** The claim at whose end a claim's ruling is made. */
function rulingOf(room: Newsroom, claim: ClaimRecord): ClaimRecord {
  let standing = claim;
  for (let i = 0; standing.sameAs !== null; i++) {
    expect(i).toBeLessThan(room.claims.size);
    standing = room.claims.get(standing.sameAs)!;
  }
  return standing;
}

/** What must be so of all claims, whatever was done. */
function expectWhole(room: Newsroom): void {
  for (const claim of room.claims.values()) {
    expect(claim.dismissal !== null).toBe(claim.state === 'dismissed');
    expect(claim.lease !== null).toBe(claim.state === 'held');
    expect([claim.sameAs !== null, claim.joining !== null]).toEqual([claim.state === 'joined', claim.state === 'joined']);
    if (claim.state !== 'joined') expect(sectionOf(claim)).not.toBeNull();
    // Where it goes is where it is looked for, from both sides.
    else expect(room.claims.get(claim.sameAs!)?.gathered).toContain(claim.id);
    for (const id of claim.gathered) expect(room.claims.get(id)).toMatchObject({ state: 'joined', sameAs: claim.id });
    expect(rulingOf(room, claim).state).not.toBe('joined');
    expect(room.repairs.get(claim.id)?.length ?? 0).toBe(claim.revision - 1);
  }
}

it('no order of repair, undo, triage and ruling loses a claim, a note or a decision, or leaves one both dismissed and waiting; figures equal a recount', () => {
  const done = new Set<string>();
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), (steps) => {
      const room = new Newsroom();
      for (const { act, actor, minutes, stale, ...which } of steps) {
        room.now = minutesAfter(room.now, minutes);
        const before = new Map(room.claims);
        try {
          ACTS[act]!({ room, claim: room.claim(which.claim), other: room.claim(which.other), actor, stale });
          done.add(act);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          expect([...room.claims]).toEqual([...before]);
        }
        for (const [id, was] of before) {
          const is = room.claims.get(id)!;
          expect(is.material.notes).toBeGreaterThanOrEqual(was.material.notes);
          expect(is.recorded.verdicts).toBeGreaterThanOrEqual(was.recorded.verdicts);
          expect(is.revision).toBeGreaterThanOrEqual(was.revision);
          // Words that a verdict stands on stay.
          if (was.state === 'decided' && is.state === 'decided') expect(is.revision).toBe(was.revision);
        }
        expectWhole(room);
      }
      const recounted = [...recount(room.chains.values()).desks.values()];
      expect(addUp(room.counted)).toEqual(addUp(recounted));
    }),
    { numRuns: 250 },
  );
  expect([...done].toSorted()).toEqual(Object.keys(ACTS).toSorted());
  for (const action of ['restate', 'split', 'gather', 'join', 'separate', 'ungather', 'undo'] as const)
    expect(ACTIONS[action].role).toBe('reviewer');
});
