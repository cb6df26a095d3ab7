import { Holdings, PersonAnswer, Released } from '../../answers/people.ts';
import { Redriven, StuckPage } from '../../answers/stuck.ts';
import { DESK_PROBLEMS } from '../operation.ts';
import type { Operation } from '../operation.ts';

/** Routes by which leads and admins keep things going. */
export const LEAD_OPERATIONS = {
  'PUT /v1/desks/{desk}/people/{person}': {
    summary: 'Put somebody on the desk, by the name given or the one that they have on another desk; again is the same',
    request: 'PersonBody',
    answers: { 200: { means: 'They are a member', body: PersonAnswer } },
    problems: [...DESK_PROBLEMS],
  },
  'DELETE /v1/desks/{desk}/people/{person}': {
    summary: 'Take somebody off the desk, which has again what they held there; what they wrote is kept',
    answers: { 200: { means: 'They are no member, and what became of their claims', body: Released } },
    problems: [...DESK_PROBLEMS],
  },
  'GET /v1/desks/{desk}/holdings': {
    summary: 'Who of the desk has what in their hands, or parked, and what of that is overdue',
    answers: { 200: { means: 'By person', body: Holdings } },
    problems: DESK_PROBLEMS,
  },
  'POST /v1/people/{person}/release': {
    summary: 'Give back what somebody holds on the desks that you lead, and what is theirs to find there; what they wrote is kept',
    answers: { 200: { means: 'What became of their claims', body: Released } },
    problems: [],
  },
  'GET /v1/stuck': {
    summary: 'Uploads, claims and announcements that were given up, that which is so longest first, with the reason and what to do',
    answers: { 200: { means: 'A page of what is stuck; of claims, those of the desks that you lead', body: StuckPage } },
    problems: [],
  },
  'POST /v1/stuck/{id}/redrive': {
    summary: 'Have it tried again as if it had never failed; what is not stuck stays as it is',
    answers: { 200: { means: 'Whether it was redriven', body: Redriven } },
    problems: ['unknown-work', 'not-your-desk'],
  },
} as const satisfies Readonly<Record<string, Operation>>;
