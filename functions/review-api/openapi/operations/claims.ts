import { LeasedClaim } from '../../answers/claims.ts';
import { ClaimDetail, History, Recall } from '../../answers/dossier.ts';
import { RelationAnswer } from '../../answers/story.ts';
import { CLAIM_PROBLEMS } from '../operation.ts';
import type { Operation } from '../operation.ts';

/** A claim under a lease, as its holder sees it. */
const leased = (means: string) => ({ 200: { means, body: LeasedClaim } });

/** Routes about a claim, and about who works it. */
export const CLAIM_OPERATIONS = {
  'GET /v1/claims/{id}': {
    summary: 'A claim, who holds it, what was written and ruled, and what you may do',
    answers: { 200: { means: 'The claim', body: ClaimDetail } },
    problems: CLAIM_PROBLEMS,
  },
  'GET /v1/claims/{id}/history': {
    summary: 'The claim’s audit events, first to last, with names where the audit keeps opaque ids, and whether they are intact',
    answers: { 200: { means: 'A page of events', body: History } },
    problems: CLAIM_PROBLEMS,
  },
  'GET /v1/claims/{id}/recall': {
    summary: 'The articles that ran the claim, for whoever must tell them',
    answers: { 200: { means: 'A page of articles', body: Recall } },
    problems: CLAIM_PROBLEMS,
  },
  'POST /v1/claims/{id}/relations': {
    summary: 'Say what it is to another claim: confirm or correct what is suggested, or add what is not',
    request: 'RelationBody',
    answers: { 201: { means: 'The relation, confirmed', body: RelationAnswer } },
    problems: [...CLAIM_PROBLEMS, 'repeats-another', 'too-much-material'],
  },
  'DELETE /v1/claims/{id}/relations/{other}': {
    summary: 'Say that two claims are nothing to each other; it will not be suggested again',
    answers: { 200: { means: 'The relation, refused', body: RelationAnswer } },
    problems: [...CLAIM_PROBLEMS, 'unknown-relation', 'repeats-another'],
  },
  'POST /v1/claims/{id}/lease': {
    summary: 'Take this claim',
    answers: leased('The claim, under your lease'),
    problems: [...CLAIM_PROBLEMS, 'already-held', 'cap-reached', 'own-ruling', 'not-on-docket', 'repeats-another'],
  },
  'PATCH /v1/claims/{id}/lease': {
    summary: 'Hold it for the desk’s full time from now',
    request: 'ExtendBody',
    answers: leased('The claim, under your lease'),
    problems: [...CLAIM_PROBLEMS, 'stale-token', 'cap-reached', 'not-on-docket'],
  },
  'DELETE /v1/claims/{id}/lease': {
    summary: 'Give it back to its place on the docket; with `skip`, to others first; a lead may do without the token, whoever holds it',
    answers: leased('The claim, under nobody’s lease'),
    problems: [...CLAIM_PROBLEMS, 'stale-token', 'not-on-docket'],
  },
  'POST /v1/claims/{id}/lease/handoff': {
    summary: 'Give it to a colleague, who finds it on top',
    request: 'HandoffBody',
    answers: leased('The claim, under nobody’s lease'),
    problems: [...CLAIM_PROBLEMS, 'stale-token', 'not-a-member', 'own-ruling', 'not-on-docket'],
  },
  'POST /v1/claims/{id}/park': {
    summary: 'Set it aside until an answer comes',
    request: 'ParkBody',
    answers: leased('The claim, parked'),
    problems: [...CLAIM_PROBLEMS, 'stale-token', 'time-out-of-range', 'not-on-docket'],
  },
} as const satisfies Readonly<Record<string, Operation>>;
