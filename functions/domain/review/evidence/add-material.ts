import { LIMITS } from '../../../../config/limits.ts';
import type { ClaimRecord } from '../claim-record.ts';
import type { Material } from '../claim/material.ts';
import type { Person } from '../claim/person.ts';
import { NotYours, RepeatsAnother, TooMuchMaterial } from '../refusals.ts';
import { isGraphic } from './evidence.ts';
import type { EvidenceWords } from './evidence.ts';
import type { EventDraft, Transition } from '../transition.ts';

/** A piece of evidence as the rules of withdrawing see it. */
interface Piece {
  readonly number: number;
  readonly by: Person;
  readonly tags: EvidenceWords['tags'];
  readonly withdrawnAt: string | null;
}

/** Evidence and notes need no lease and are welcome in any state, but a repeat is not where its ruling is made. */
function open(claim: ClaimRecord): void {
  if (claim.sameAs !== null) throw new RepeatsAnother(claim.sameAs);
}

const changed = (claim: ClaimRecord, material: Partial<Material>, event: EventDraft): Transition => ({
  claim: { ...claim, material: { ...claim.material, ...material } },
  events: [event],
});

/**
 * Adds the next piece of evidence.
 * @param digest salted digest of its words, which the audit keeps in their place
 * @throws RepeatsAnother, TooMuchMaterial
 */
export function addEvidence(claim: ClaimRecord, person: Person, words: Pick<EvidenceWords, 'tags'>, digest: string): Transition {
  open(claim);
  const number = claim.material.evidence + 1;
  if (number > LIMITS.evidencePerClaim) throw new TooMuchMaterial('pieces of evidence', LIMITS.evidencePerClaim);
  return changed(
    claim,
    { evidence: number, graphic: claim.material.graphic + Number(isGraphic(words)) },
    { type: 'evidence-added', actor: person.id, facts: { number, digest } },
  );
}

/** Withdraws one's own evidence: it is kept, marked, and counts no more. @throws NotYours */
export function withdrawEvidence(claim: ClaimRecord, person: Person, piece: Piece): Transition {
  ownOnly(person, piece);
  if (piece.withdrawnAt !== null) return { claim, events: [] };
  return changed(
    claim,
    { graphic: claim.material.graphic - Number(isGraphic(piece)) },
    { type: 'evidence-withdrawn', actor: person.id, facts: { number: piece.number } },
  );
}

/** Undoes `withdrawEvidence`. @throws NotYours */
export function restoreEvidence(claim: ClaimRecord, person: Person, piece: Piece): Transition {
  ownOnly(person, piece);
  if (piece.withdrawnAt === null) return { claim, events: [] };
  return changed(
    claim,
    { graphic: claim.material.graphic + Number(isGraphic(piece)) },
    { type: 'evidence-restored', actor: person.id, facts: { number: piece.number } },
  );
}

/** Adds the next note. @param digest as for `addEvidence` @throws RepeatsAnother, TooMuchMaterial */
export function addNote(claim: ClaimRecord, person: Person, digest: string): Transition {
  open(claim);
  const number = claim.material.notes + 1;
  if (number > LIMITS.notesPerClaim) throw new TooMuchMaterial('notes', LIMITS.notesPerClaim);
  return changed(claim, { notes: number }, { type: 'noted', actor: person.id, facts: { number, digest } });
}

function ownOnly(person: Person, { by }: Piece): void {
  if (by.id !== person.id) throw new NotYours(by);
}
