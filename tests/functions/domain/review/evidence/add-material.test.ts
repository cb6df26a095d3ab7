import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../../config/limits.ts';
import { addEvidence, addNote, restoreEvidence, withdrawEvidence } from '../../../../../functions/domain/review/evidence/add-material.ts';
import { NotYours, RepeatsAnother, TooMuchMaterial } from '../../../../../functions/domain/review/refusals.ts';
import { ANNA, BEN, waitingClaim } from '../claims.ts';

const GRAPHIC = { tags: ['graphic'] } as const;
const PLAIN = { tags: [] };
const piece = { number: 1, by: ANNA, ...GRAPHIC, withdrawnAt: null };

describe('evidence and notes', () => {
  it.each(['noted', 'found', 'waiting', 'held', 'decided', 'stuck'] as const)('are welcome on a claim that is %s', (state) => {
    expect(addEvidence(waitingClaim({ state }), BEN, PLAIN, 'd').claim).toMatchObject({
      state,
      material: { evidence: 1, notes: 0, graphic: 0 },
    });
    expect(addNote(waitingClaim({ state }), BEN, 'd').claim).toMatchObject({ state, material: { evidence: 0, notes: 1 } });
  });

  it('say who added which, and their digest, in one event', () => {
    const material = { evidence: 3, notes: 5, graphic: 0 };
    expect(addEvidence(waitingClaim({ material }), BEN, PLAIN, 'd').events).toEqual([
      { type: 'evidence-added', actor: BEN.id, facts: { number: 4, digest: 'd' } },
    ]);
    expect(addNote(waitingClaim({ material }), BEN, 'd').events).toEqual([
      { type: 'noted', actor: BEN.id, facts: { number: 6, digest: 'd' } },
    ]);
  });

  it('go to the claim that a repeat repeats', () => {
    const repeat = waitingClaim({ state: 'joined', sameAs: 'first.01' });
    expect(() => addEvidence(repeat, ANNA, PLAIN, 'd')).toThrow(RepeatsAnother);
    expect(() => addNote(repeat, ANNA, 'd')).toThrow(RepeatsAnother);
  });

  it('have a most that a claim may have', () => {
    const full = { evidence: LIMITS.evidencePerClaim, notes: LIMITS.notesPerClaim, graphic: 0 };
    const nearly = { evidence: full.evidence - 1, notes: full.notes - 1, graphic: 0 };
    expect(() => addEvidence(waitingClaim({ material: full }), ANNA, PLAIN, 'd')).toThrow(TooMuchMaterial);
    expect(() => addNote(waitingClaim({ material: full }), ANNA, 'd')).toThrow(TooMuchMaterial);
    expect(addNote(addEvidence(waitingClaim({ material: nearly }), ANNA, PLAIN, 'd').claim, ANNA, 'd').claim.material).toEqual(full);
  });
});

describe('withdrawing', () => {
  it('is for whoever added it, and so is its undoing', () => {
    expect(() => withdrawEvidence(waitingClaim(), BEN, piece)).toThrow(NotYours);
    expect(() => restoreEvidence(waitingClaim(), BEN, { ...piece, withdrawnAt: 'then' })).toThrow(NotYours);
  });

  it('again is the same, and says nothing new', () => {
    const claim = waitingClaim();
    expect(withdrawEvidence(claim, ANNA, { ...piece, withdrawnAt: 'then' })).toEqual({ claim, events: [] });
    expect(restoreEvidence(claim, ANNA, piece)).toEqual({ claim, events: [] });
  });
});

it('the graphic mark counts the graphic pieces that stand, whatever is added, withdrawn and restored', () => {
  const step = fc.record({ what: fc.constantFrom('add', 'withdraw', 'restore'), graphic: fc.boolean(), at: fc.nat(20) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let claim = waitingClaim();
      const pieces: { number: number; by: typeof ANNA; tags: readonly 'graphic'[]; withdrawnAt: string | null }[] = [];
      for (const { what, graphic, at } of steps) {
        const chosen = pieces[at % Math.max(1, pieces.length)];
        if (what === 'add') {
          ({ claim } = addEvidence(claim, ANNA, graphic ? GRAPHIC : PLAIN, 'd'));
          pieces.push({ number: claim.material.evidence, by: ANNA, tags: graphic ? ['graphic'] : [], withdrawnAt: null });
        } else if (chosen !== undefined) {
          ({ claim } = what === 'withdraw' ? withdrawEvidence(claim, ANNA, chosen) : restoreEvidence(claim, ANNA, chosen));
          chosen.withdrawnAt = what === 'withdraw' ? 'then' : null;
        }
        expect(claim.material.graphic).toBe(pieces.filter((one) => one.tags.length > 0 && one.withdrawnAt === null).length);
        expect(claim.material.evidence).toBe(pieces.length);
      }
    }),
  );
});
