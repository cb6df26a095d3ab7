import { Redriven, StuckPage } from '../../answers/stuck.ts';
import type { Operation } from '../operation.ts';

/** Routes by which leads and admins keep things going. */
export const LEAD_OPERATIONS = {
  'GET /v1/stuck': {
    summary: 'Uploads, claims and announcements that were given up, that which is so longest first, with the reason and what to do',
    answers: { 200: { means: 'A page of what is stuck; of claims, those of the desks that you lead', body: StuckPage } },
    problems: [],
  },
  'POST /v1/stuck/{id}/redrive': {
    summary: 'Have it tried again as if it had never failed; what is not stuck stays as it is',
    answers: { 200: { means: 'Whether it was redriven', body: Redriven } },
    problems: ['unknown-work', 'not-your-desk', 'key-reused'],
  },
} as const satisfies Readonly<Record<string, Operation>>;
