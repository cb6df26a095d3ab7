import { ClaimPage, NextClaim } from '../../answers/claims.ts';
import { Desks, MuteAnswer, Mutes, People, Triaged } from '../../answers/desks.ts';
import { DESK_PROBLEMS } from '../operation.ts';
import type { Operation } from '../operation.ts';

/** Routes of a desk and its docket. */
export const DESK_OPERATIONS = {
  'GET /v1/desks': {
    summary: 'Your desks, and how their dockets stand',
    answers: { 200: { means: 'Your desks', body: Desks } },
    problems: [],
  },
  'GET /v1/desks/{desk}/people': {
    summary: 'The desk’s members, to hand a claim to',
    answers: { 200: { means: 'The members', body: People } },
    problems: DESK_PROBLEMS,
  },
  'GET /v1/desks/{desk}/claims': {
    summary:
      'A page of one list of the docket, in its order; lapsed, dismissed and decided newest first; with `overdue`, of those due by now alone',
    answers: { 200: { means: 'The page', body: ClaimPage } },
    problems: DESK_PROBLEMS,
  },
  'POST /v1/desks/{desk}/next': {
    summary: 'Take the most urgent claim, with others of its story if asked',
    request: 'NextBody',
    answers: { 200: { means: 'The claim, under your lease', body: NextClaim }, 204: { means: 'None waits' } },
    problems: [...DESK_PROBLEMS, 'cap-reached'],
  },
  'POST /v1/desks/{desk}/triage': {
    summary:
      'One action on one claim, on a selection, or on an article’s claims; the same request again, with a new `Idempotency-Key`, goes on where it ended',
    request: 'TriageBody',
    answers: { 200: { means: 'What came of each claim', body: Triaged } },
    problems: [...DESK_PROBLEMS, 'unknown-article', 'not-a-member'],
  },
  'GET /v1/desks/{desk}/mutes': {
    summary: 'The sources, outlets and sections whose claims come below the line, and until when',
    answers: { 200: { means: 'What is muted', body: Mutes } },
    problems: DESK_PROBLEMS,
  },
  'POST /v1/desks/{desk}/mutes': {
    summary: 'Mute a source, outlet or section until a time; again replaces what was there',
    request: 'MuteBody',
    answers: { 201: { means: 'It is muted', body: MuteAnswer } },
    problems: [...DESK_PROBLEMS, 'time-out-of-range'],
  },
  'DELETE /v1/desks/{desk}/mutes/{mute}': {
    summary: 'Mute it no more',
    answers: { 204: { means: 'It is muted no more' } },
    problems: [...DESK_PROBLEMS, 'unknown-mute'],
  },
} as const satisfies Readonly<Record<string, Operation>>;
