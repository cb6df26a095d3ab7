import { AddedClaim, ClaimPair, RestatedClaim, SplitClaim, UndoneRepair } from '../../answers/repairs.ts';
import type { ProblemCode } from '../../http/problem-types.ts';
import { CLAIM_PROBLEMS, DESK_PROBLEMS } from '../operation.ts';
import type { Operation } from '../operation.ts';

/** What may be wrong with a repair of a claim. */
const REPAIR_PROBLEMS = [
  ...CLAIM_PROBLEMS,
  'unknown-article',
  'verdict-stands',
  'repeats-another',
  'not-on-docket',
  'wrong-stage',
  'revision-changed',
  'no-such-repair',
] as const satisfies readonly ProblemCode[];

/** What may be wrong with the other claims that it touches. */
const OTHER_PROBLEMS = ['already-held', 'verdict-on-record', 'other-desk'] as const satisfies readonly ProblemCode[];

/** Routes by which people mend what the finder made of an article. */
export const REPAIR_OPERATIONS = {
  'POST /v1/articles/{id}/claims': {
    summary: 'Add a claim that was missed, by its words in the article; it is enlisted like one that was found',
    request: 'AddClaimBody',
    answers: { 201: { means: 'The claim, as it was enlisted', body: AddedClaim } },
    problems: [...DESK_PROBLEMS, 'unknown-article', 'span-mismatch', 'no-such-repair'],
  },
  'PATCH /v1/claims/{id}': {
    summary:
      'Say it so that it stands alone, or correct its words, source, kind, basis, verification or question; with a `question` it comes on the docket',
    request: 'RestateBody',
    answers: { 200: { means: 'The claim in its new words', body: RestatedClaim } },
    problems: [...REPAIR_PROBLEMS, 'span-mismatch'],
  },
  'POST /v1/claims/{id}/split': {
    summary: 'Make two or more of it; the first part stays with what was written about it',
    request: 'SplitBody',
    answers: { 201: { means: 'All parts', body: SplitClaim } },
    problems: [...REPAIR_PROBLEMS, 'span-mismatch'],
  },
  'POST /v1/claims/{id}/join': {
    summary: 'Have another claim of the article go with this one, whose ruling is then its own',
    request: 'JoinBody',
    answers: { 200: { means: 'Both claims', body: ClaimPair } },
    problems: [...REPAIR_PROBLEMS, ...OTHER_PROBLEMS],
  },
  'POST /v1/claims/{id}/separate': {
    summary: 'Have a claim that somebody joined to another go by itself again',
    answers: { 200: { means: 'Both claims', body: ClaimPair } },
    problems: [...REPAIR_PROBLEMS, ...OTHER_PROBLEMS],
  },
  'POST /v1/claims/{id}/undo': {
    summary: 'Take back the repair that led to this revision; undoing that does it again',
    request: 'UndoBody',
    answers: { 200: { means: 'The claim as it was before, in a new revision', body: UndoneRepair } },
    problems: [...REPAIR_PROBLEMS, ...OTHER_PROBLEMS, 'nothing-to-undo'],
  },
} as const satisfies Readonly<Record<string, Operation>>;
