import type * as z from 'zod';
import type { ProblemCode } from '../http/problem-types.ts';

/** How a route answers when it did what was asked. */
interface Answer {
  /** When it answers so, or what the answer is. */
  readonly means: string;
  /** Of the answer's body; left out where it has none. */
  readonly body?: z.ZodType;
  /** A text that it may be instead, where the request asks for that: its media type. */
  readonly orText?: string;
}

/** What the description says of a route beyond what the route itself knows (config/routes.ts, its schemas of body and query). */
export interface Operation {
  readonly summary: string;
  /** The body's name among the description's schemas; left out where the route takes none. */
  readonly request?: string;
  /** By HTTP status. */
  readonly answers: Readonly<Record<number, Answer>>;
  /** Problems that this route may answer with, beside those of `COMMON_PROBLEMS`. */
  readonly problems: readonly ProblemCode[];
}

/** Problems that any route may answer with. */
export const COMMON_PROBLEMS = ['malformed-request', 'unknown-role', 'role-required', 'busy', 'internal'] as const satisfies ProblemCode[];

/** What a route about a desk may say of it. */
export const DESK_PROBLEMS = ['unknown-desk', 'not-your-desk'] as const satisfies ProblemCode[];

/** What a route about a claim may say of it and of its desk. */
export const CLAIM_PROBLEMS = ['unknown-claim', ...DESK_PROBLEMS] as const satisfies ProblemCode[];
