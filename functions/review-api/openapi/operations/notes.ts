import { Handover, HandoverAnswer, Mentions, MentionsSeen } from '../../answers/handover.ts';
import { NoteAnswer } from '../../answers/material.ts';
import { CLAIM_PROBLEMS, DESK_PROBLEMS } from '../operation.ts';
import type { Operation } from '../operation.ts';

/** Routes by which colleagues tell each other things. */
export const NOTE_OPERATIONS = {
  'POST /v1/claims/{id}/notes': {
    summary: 'Tell colleagues something about the claim, with `@name` one of them, with `restrictedTo` only those; with or without a lease',
    request: 'NoteBody',
    answers: { 201: { means: 'The note', body: NoteAnswer } },
    problems: [...CLAIM_PROBLEMS, 'repeats-another', 'too-much-material', 'not-a-member'],
  },
  'DELETE /v1/claims/{id}/notes/{note}': {
    summary: 'Erase the words of a restricted note for good: its author, or a lead',
    answers: { 200: { means: 'The note, without its words', body: NoteAnswer } },
    problems: [...CLAIM_PROBLEMS, 'unknown-note', 'not-yours', 'note-stays'],
  },
  'GET /v1/me/mentions': {
    summary: 'The notes that call you, newest first',
    answers: { 200: { means: 'A page of mentions', body: Mentions } },
    problems: [],
  },
  'PUT /v1/me/mentions': {
    summary: 'Say up to when you have seen them; the mark never goes back',
    request: 'SeenBody',
    answers: { 200: { means: 'The mark', body: MentionsSeen } },
    problems: [],
  },
  'GET /v1/desks/{desk}/handover': {
    summary: 'What the next shift should know: what is held, parked and begun, the notes, and what the last shift left',
    answers: { 200: { means: 'The handover', body: Handover } },
    problems: DESK_PROBLEMS,
  },
  'PUT /v1/desks/{desk}/handover': {
    summary: 'Leave the next shift a word; what was left before is kept',
    request: 'HandoverBody',
    answers: { 200: { means: 'Your words', body: HandoverAnswer } },
    problems: [...DESK_PROBLEMS, 'handover-moved'],
  },
} as const satisfies Readonly<Record<string, Operation>>;
