/** Every problem that this API answers with, its status and title; docs/problems.md says of each what to do. */
export const PROBLEMS = {
  'malformed-request': { status: 400, title: 'The request is malformed' },
  'unknown-role': { status: 403, title: 'Your account has no role here' },
  'role-required': { status: 403, title: 'Your role does not allow this' },
  'not-your-desk': { status: 403, title: 'You are not a member of this desk' },
  'unknown-desk': { status: 404, title: 'There is no such desk' },
  'unknown-claim': { status: 404, title: 'There is no such claim' },
  'unknown-article': { status: 404, title: 'There is no such article' },
  'unknown-evidence': { status: 404, title: 'There is no such evidence' },
  'stale-token': { status: 409, title: 'You no longer hold this claim' },
  'already-held': { status: 409, title: 'Somebody else holds this claim' },
  'not-on-docket': { status: 409, title: 'This claim is not on the docket' },
  'revision-changed': { status: 409, title: 'The claim was changed since you read it' },
  'draft-moved': { status: 409, title: 'This draft was saved elsewhere since you read it' },
  'repeats-another': { status: 409, title: 'This claim repeats another' },
  'not-yours': { status: 403, title: 'Somebody else added this' },
  'too-much-material': { status: 409, title: 'This claim has as much material as it may have' },
  'graphic-material': { status: 409, title: 'This material is graphic' },
  'file-missing': { status: 409, title: 'The file has not arrived' },
  'key-reused': { status: 422, title: 'This Idempotency-Key was used for another request' },
  busy: { status: 503, title: 'Too many people want the same thing at once' },
  internal: { status: 500, title: 'Something went wrong on our side' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;
export type ProblemCode = keyof typeof PROBLEMS;

/** A refusal that goes to the client as RFC 9457 problem+json. `extra` holds further members of the document. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly extra: Readonly<Record<string, unknown>>;
  constructor(code: ProblemCode, detail: string, extra: Readonly<Record<string, unknown>> = {}) {
    super(detail);
    this.code = code;
    this.extra = extra;
  }
}

/** The document itself. `type` is a relative reference, resolved against the API's address. @see https://www.rfc-editor.org/rfc/rfc9457 */
export function problemDocument(problem: Problem, instance: string): Record<string, unknown> {
  const { status, title } = PROBLEMS[problem.code];
  return { type: `/problems/${problem.code}`, title, status, detail: problem.message, instance, ...problem.extra };
}
