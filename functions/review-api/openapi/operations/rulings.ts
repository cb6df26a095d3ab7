import { RuledClaim, SavedDraft } from '../../answers/rulings.ts';
import { CLAIM_PROBLEMS } from '../operation.ts';
import type { Operation } from '../operation.ts';

const ruled = { 201: { means: 'It is recorded', body: RuledClaim } };

/** Under a lease: a ruling, a sign-off, an adjudication. */
const UNDER_LEASE = [
  ...CLAIM_PROBLEMS,
  'stale-token',
  'wrong-stage',
  'revision-changed',
  'not-on-docket',
  'own-ruling',
  'time-out-of-range',
  'cites-nothing',
  'too-few-origins',
  'refuted-for-use',
  'wording-needed',
] as const;

/** What follows a verdict. */
const ABOUT_VERDICT = [...CLAIM_PROBLEMS, 'not-decided', 'verdict-moved', 'repeats-another'] as const;

/** Routes by which a claim comes to its verdict, and by which that is changed. */
export const RULING_OPERATIONS = {
  'PUT /v1/claims/{id}/draft': {
    summary: 'Save what you have written so far; needs no lease, and outlives it',
    request: 'DraftBody',
    answers: { 200: { means: 'The draft as saved', body: SavedDraft } },
    problems: [...CLAIM_PROBLEMS, 'draft-moved'],
  },
  'POST /v1/claims/{id}/reviews': {
    summary: 'Rule on a claim under your lease; words that are refused come back as your draft',
    request: 'ReviewBody',
    answers: ruled,
    problems: UNDER_LEASE,
  },
  'POST /v1/claims/{id}/sign-off': {
    summary: 'Stand by another’s ruling, or give it back to them with a reason',
    request: 'SignOffBody',
    answers: ruled,
    problems: UNDER_LEASE,
  },
  'POST /v1/claims/{id}/adjudication': {
    summary: 'Decide between two reviews that disagree, with a reason',
    request: 'AdjudicationBody',
    answers: ruled,
    problems: UNDER_LEASE,
  },
  'POST /v1/claims/{id}/update': {
    summary: 'The verdict was right then, and things have changed: rule anew',
    request: 'AboutVerdictBody',
    answers: ruled,
    problems: ABOUT_VERDICT,
  },
  'POST /v1/claims/{id}/correction': {
    summary: 'We erred: the verdict is in doubt at once, and the claim first on the docket',
    request: 'AboutVerdictBody',
    answers: ruled,
    problems: ABOUT_VERDICT,
  },
  'POST /v1/claims/{id}/reopen': {
    summary: 'Look at it again; the verdict stands meanwhile',
    request: 'AboutVerdictBody',
    answers: ruled,
    problems: ABOUT_VERDICT,
  },
  'POST /v1/claims/{id}/refile': {
    summary: 'Mend a slip of the pen: the same verdict in better words',
    request: 'RefileBody',
    answers: ruled,
    problems: [...ABOUT_VERDICT, 'wording-needed'],
  },
  'POST /v1/claims/{id}/withdrawal': {
    summary: 'Stand by the verdict no more, and say nothing in its place',
    request: 'AboutVerdictBody',
    answers: ruled,
    problems: ABOUT_VERDICT,
  },
} as const satisfies Readonly<Record<string, Operation>>;
