import { AskAnswer, CallAnswer, ResponseAnswer } from '../../answers/contact.ts';
import { CLAIM_PROBLEMS } from '../operation.ts';
import type { Operation } from '../operation.ts';

/** Routes by which people are asked about a claim. */
export const CONTACT_OPERATIONS = {
  'POST /v1/claims/{id}/asks': {
    summary: 'Ask the reporter; with your lease’s token, set the claim aside until they answer',
    request: 'AskBody',
    answers: { 201: { means: 'The question, and the claim', body: AskAnswer } },
    problems: [...CLAIM_PROBLEMS, 'stale-token', 'time-out-of-range', 'not-on-docket', 'repeats-another', 'too-much-material'],
  },
  'POST /v1/claims/{id}/asks/{ask}/answer': {
    summary: 'Write down what the reporter said; a claim that waited for it comes back on top',
    request: 'AnswerBody',
    answers: { 200: { means: 'The question with its answer, and the claim', body: AskAnswer } },
    problems: [...CLAIM_PROBLEMS, 'unknown-ask', 'ask-closed'],
  },
  'DELETE /v1/claims/{id}/asks/{ask}': {
    summary: 'Take your question back, or as a lead anybody’s; a claim that waited for it comes back on top',
    answers: { 200: { means: 'The question, withdrawn, and the claim', body: AskAnswer } },
    problems: [...CLAIM_PROBLEMS, 'unknown-ask', 'ask-closed', 'not-yours'],
  },
  'POST /v1/claims/{id}/calls': {
    summary: 'Enter a call in the claim’s log; its number or address is masked',
    request: 'CallBody',
    answers: { 201: { means: 'The call', body: CallAnswer } },
    problems: [...CLAIM_PROBLEMS, 'repeats-another', 'too-much-material'],
  },
  'PUT /v1/claims/{id}/response': {
    summary: 'Record what the claimant said when asked, in place of what they said before',
    request: 'ResponseBody',
    answers: { 200: { means: 'The response', body: ResponseAnswer } },
    problems: [...CLAIM_PROBLEMS, 'repeats-another', 'too-much-material'],
  },
} as const satisfies Readonly<Record<string, Operation>>;
