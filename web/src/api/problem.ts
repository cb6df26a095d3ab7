import type { Problem } from './schema.d.ts';

/** What a problem tells beyond what every problem does: `errors`, `draft`, `holder`, … as docs/problems.md says of each type. */
type Members = Omit<Problem, 'type' | 'title' | 'status' | 'detail' | 'next' | 'instance'>;

/** A refusal, as people are to be told of it. `about:blank` is what the gateway, or whatever stands before it, says in place of the API. */
interface Refusal extends Members {
  readonly type: Problem['type'] | 'about:blank';
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly next: string;
}

/** The API refused. `title` heads a message, `detail` says what happened, `next` what to do. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly type: Refusal['type'];
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly next: string;
  readonly members: Members;
  constructor({ type, status, title, detail, next, ...members }: Refusal) {
    super(detail);
    this.type = type;
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.next = next;
    this.members = members;
  }
}

/** The API could not be reached. What was to be changed may have been changed all the same: sent again with the same key it is changed once. */
export class Offline extends Error {
  override readonly name = 'Offline';
  readonly title = 'No connection';
  readonly next = 'Look at your connection, then try again.';
  constructor(cause: unknown) {
    super('The server could not be reached.', { cause });
  }
}

/** A part of the console could not be loaded, though the server answers: it was deployed anew, or the browser does not ask twice for what once failed. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing';
  readonly title = 'A part of the console is missing';
  readonly next = 'Reload the page: the connection was lost in between, or there is a newer console.';
  constructor(cause: unknown) {
    super('It could not be loaded.', { cause });
  }
}

/** What says of itself what heads a message, and what to do. */
export const isTold = (error: unknown): error is ApiProblem | Offline | PartMissing =>
  error instanceof ApiProblem || error instanceof Offline || error instanceof PartMissing;

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'type' in body && 'status' in body && 'title' in body && 'detail' in body && 'next' in body;

/** The problem that an answer is. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const text = await response.text();
  if (response.headers.get('content-type')?.includes('problem+json') === true) {
    const body: unknown = JSON.parse(text);
    if (isProblem(body)) {
      const { instance: _instance, ...problem } = body;
      return new ApiProblem(problem);
    }
  }
  const { status } = response;
  return new ApiProblem({ type: 'about:blank', status, ...(SAID_BEFORE_THE_API[status] ?? unforeseen(status)) });
}

/** What the gateway answers by itself, by status. @see docs/problems.md */
const SAID_BEFORE_THE_API: Readonly<Record<number, Pick<Refusal, 'title' | 'detail' | 'next'>>> = {
  401: { title: 'You are signed out', detail: 'Your sign-in has run out, or was not accepted.', next: 'Sign in again.' },
  404: {
    title: 'This console and the server do not fit together',
    detail: 'The server does not know what the console asked for.',
    next: 'Reload the page: there may be a newer console.',
  },
  413: {
    title: 'This is too large to send',
    detail: 'The server takes no request of that size.',
    next: 'Shorten it, or upload it as a file.',
  },
  429: { title: 'Too many requests at once', detail: 'The server takes no more just now.', next: 'Wait a moment, then try again.' },
  503: { title: 'The server did not answer in time', detail: 'What you asked for may have been done all the same.', next: 'Try again.' },
};

const unforeseen = (status: number): Pick<Refusal, 'title' | 'detail' | 'next'> => ({
  title: 'Something went wrong on the server',
  detail: `It answered with status ${status} and nothing more.`,
  next: 'Try again; if it persists, tell those who run this.',
});
