import * as z from 'zod';
import { EVIDENCE_TAGS } from '../../../config/evidence.ts';
import { PROBLEM_CODES } from '../http/problem-types.ts';
import { Stage } from './claims.ts';
import { Instant, Name, named } from './components.ts';
import { HandoverWords } from './handover.ts';
import { Revision } from './repairs.ts';
import { Draft, SHORTFALL } from './rulings.ts';

const MEMBERS = {
  errors: z.array(z.strictObject({ field: z.string(), message: z.string() })).describe('malformed-request: what is wrong, field by field.'),
  draft: Draft.nullable().describe(
    'Where your words were refused, the draft that keeps them; draft-moved: the one that stands, null for none.',
  ),
  holder: Name.describe('already-held: who holds it.'),
  expiresAt: Instant.describe('already-held: until when.'),
  cap: z.int().describe('cap-reached: how many claims the desk allows one person at a time.'),
  holding: z.array(z.string()).describe('cap-reached: ids of the claims that you hold.'),
  stage: Stage.describe('wrong-stage: what the claim waits for.'),
  revision: z.int().describe('revision-changed: the current one.'),
  judged: Revision.nullable().describe(
    'revision-changed: what the claim said in the revision that you name; null where there is no such revision.',
  ),
  now: Revision.describe('revision-changed: what it says.'),
  handover: HandoverWords.nullable().describe('handover-moved: the one that stands.'),
  verdict: z.int().describe('verdict-moved: number of the last verdict.'),
  sameAs: z.string().describe('repeats-another: id of the claim with which it goes.'),
  version: z.string().describe('report-moved: the current one.'),
  evidence: z.string().describe('cites-nothing: id of the evidence that does not stand.'),
  ...SHORTFALL,
  tags: z.array(z.enum(EVIDENCE_TAGS)).describe('graphic-material: how the evidence is tagged.'),
  requestId: z.string().describe('busy, internal: by this name those who run the API find the request in its logs.'),
};

/** A problem document. @see https://www.rfc-editor.org/rfc/rfc9457 */
export const Problem = named(
  'Problem',
  z
    .strictObject({
      type: z.enum(PROBLEM_CODES.map((code) => `/problems/${code}` as const)),
      title: z.string(),
      status: z.int(),
      detail: z.string().describe('What happened in this case.'),
      next: z.string().describe('What to do.'),
      instance: z.string().describe('The path that was asked for.'),
      ...z.strictObject(MEMBERS).partial().shape,
    })
    .describe('Why a request was refused (RFC 9457). Nothing was changed, unless docs/problems.md says so of the type.'),
);
