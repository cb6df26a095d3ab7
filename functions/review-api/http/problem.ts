import { PROBLEMS } from './problem-types.ts';
import type { ProblemCode } from './problem-types.ts';

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

/** The document itself. `type` is a relative reference that ends in a heading of docs/problems.md; `next` says what to do. @see https://www.rfc-editor.org/rfc/rfc9457 */
export function problemDocument(problem: Problem, instance: string): Record<string, unknown> {
  const { status, title, next } = PROBLEMS[problem.code];
  return { type: `/problems/${problem.code}`, title, status, detail: problem.message, next, instance, ...problem.extra };
}
