import type * as z from 'zod';
import type { RouteKey } from '../../../config/routes.ts';
import type { ProblemCode } from '../http/problem-types.ts';

/** Problems that any route may answer with, and those that any may that changes something. */
const OF_ANY = [
  'malformed-request',
  'not-an-access-token',
  'unknown-role',
  'role-required',
  'busy',
  'internal',
] as const satisfies ProblemCode[];
const OF_CHANGES = ['key-reused'] as const satisfies ProblemCode[];

/** A problem that only some routes may answer with. */
type OwnProblem = Exclude<ProblemCode, (typeof OF_ANY)[number] | (typeof OF_CHANGES)[number]>;

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
  /** Problems that this route may answer with, beside those that any may: `problemsOf` adds them. */
  readonly problems: readonly OwnProblem[];
}

/** All problems that a route may answer with. */
export const problemsOf = (route: RouteKey, { problems }: Operation): ProblemCode[] => [
  ...OF_ANY,
  ...(route.startsWith('GET ') ? [] : OF_CHANGES),
  ...problems,
];

/** What a route about a desk may say of it. */
export const DESK_PROBLEMS = ['unknown-desk', 'not-your-desk'] as const satisfies OwnProblem[];

/** What a route about a claim may say of it and of its desk. */
export const CLAIM_PROBLEMS = ['unknown-claim', ...DESK_PROBLEMS] as const satisfies OwnProblem[];
