import type { ApiAnswer, Newsroom } from '../../support/newsroom.ts';
import type { Request } from './types.ts';

/** How the API answered, once it did. */
export interface Heard {
  readonly request: Request;
  readonly status: number;
  /** `ok`, `nothing`, or the name of a problem. */
  readonly outcome: string;
  readonly body: Answered;
  /** Between these times it was asked and answered, epoch milliseconds. */
  readonly from: number;
  readonly to: number;
}

/** A claim, as far as the model asks. */
interface Said {
  readonly id: string;
  readonly assignedTo?: { readonly until: string } | null;
  readonly line?: { readonly lapsesAt: string | null } | null;
}

/** What answers have in common. */
export interface Answered {
  readonly type?: string;
  readonly parts?: readonly Said[];
  readonly other?: Said;
  readonly others?: readonly Said[];
  readonly changed?: readonly Said[];
  readonly refused?: readonly { readonly type: string }[];
  readonly claim?: Said & {
    readonly state: string;
    readonly stage: string;
    readonly round: { readonly number: number };
  };
  readonly lease?: { readonly token?: number; readonly expiresAt: string } | null;
  readonly draft?: { readonly version: number } | null;
}

interface Http {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

function httpOf(request: Request): Http {
  if (request.kind === 'next') {
    const body = request.stage === undefined ? {} : { body: { stage: request.stage } };
    return { method: 'POST', path: `/v1/desks/${request.desk}/next`, ...body };
  }
  if (request.kind === 'add') {
    const { article, desk, start, end, text } = request.sentence;
    return { method: 'POST', path: `/v1/articles/${article}/claims`, body: { desk, spans: [{ start, end, text }] } };
  }
  const at = `/v1/claims/${request.claim}`;
  const post = (path: string, body?: unknown): Http => ({ method: 'POST', path: `${at}/${path}`, ...(body === undefined ? {} : { body }) });
  switch (request.kind) {
    case 'promote':
    case 'demote':
    case 'dismiss':
    case 'restore':
    case 'move':
    case 'assign': {
      const how = request.kind === 'dismiss' ? { reason: 'old' } : 'to' in request ? { to: request.to } : {};
      return {
        method: 'POST',
        path: `/v1/desks/${request.desk}/triage`,
        body: { action: request.kind, claims: [request.claim], ...how },
      };
    }
    case 'restate':
      return { method: 'PATCH', path: at, body: { revision: request.revision, text: request.text } };
    case 'split':
      return post('split', { revision: request.revision, parts: request.parts.map((text) => ({ text })) });
    case 'join':
      return post('join', { revision: request.revision, claim: request.other });
    case 'separate':
      return post('separate');
    case 'undo':
      return post('undo', { revision: request.revision });
    case 'take':
      return post('lease');
    case 'extend':
      return { method: 'PATCH', path: `${at}/lease`, body: { token: request.token } };
    case 'release':
      return { method: 'DELETE', path: `${at}/lease?token=${request.token}` };
    case 'skip':
      return { method: 'DELETE', path: `${at}/lease?token=${request.token}&skip=other` };
    case 'handoff':
      return post('lease/handoff', { to: request.to, ...(request.token === null ? {} : { token: request.token }) });
    case 'park':
      return post('park', { token: request.token, reason: 'other', until: request.until });
    case 'draft':
      return { method: 'PUT', path: `${at}/draft`, body: { version: request.version, ...request.content } };
    case 'note':
      return post('notes', { text: request.text });
    case 'review':
      return post('reviews', { token: request.token, revision: request.revision, ...request.content });
    case 'adjudication':
      return post('adjudication', { token: request.token, revision: request.revision, ...request.content, reason: 'So it is.' });
    case 'sign-off': {
      const { token, revision, decision } = request;
      return post('sign-off', { token, revision, decision, ...(decision === 'return' ? { reason: 'Which one?' } : {}) });
    }
    case 'update':
    case 'correction':
    case 'reopen':
    case 'withdrawal':
      return post(request.kind, { verdict: request.verdict, reason: 'Things have changed.' });
    case 'refile':
    default:
      return post('refile', { verdict: request.verdict, ...request.content });
  }
}

const ATTEMPTS = 30;

/** People's clients: they send again, with the same key, what failed on the way. */
export class Client {
  readonly #newsroom: Newsroom;
  readonly #tokens: ReadonlyMap<string, string>;
  readonly #now: () => number;
  #keys = 0;

  constructor(newsroom: Newsroom, tokens: ReadonlyMap<string, string>, now: () => number) {
    this.#newsroom = newsroom;
    this.#tokens = tokens;
    this.#now = now;
  }

  /** @param how `lost`: the first answer is thrown away; `twice`: it is sent twice at once, and both answers must be the same */
  async send(request: Request, how: 'once' | 'lost' | 'twice' = 'once'): Promise<Heard> {
    const key = `key-${this.#keys++}`;
    const from = this.#now();
    if (how === 'lost') await this.#answered(request, key);
    const [answer, twin] = await Promise.all([
      this.#answered(request, key),
      how === 'twice' && request.kind !== 'draft' ? this.#answered(request, key) : undefined,
    ]);
    const heard = { request, status: answer.status, outcome: outcomeOf(answer), body: bodyOf(answer), from, to: this.#now() };
    if (twin !== undefined && outcomeOf(twin) !== heard.outcome) {
      throw new Error(`${JSON.stringify(request)}, sent twice at once, was answered ${heard.outcome} and ${outcomeOf(twin)}.`);
    }
    if (twin !== undefined && heard.outcome === 'ok' && JSON.stringify(twin.body) !== JSON.stringify(answer.body)) {
      throw new Error(`${JSON.stringify(request)}, sent twice at once, was answered in two ways.`);
    }
    return heard;
  }

  /** Sends until an answer comes that is not about the way. */
  async #answered(request: Request, key: string): Promise<ApiAnswer> {
    const { method, path, body } = httpOf(request);
    const token = this.#tokens.get(request.who.id) ?? '';
    let last: unknown;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        const answer = await this.#newsroom.call(method, path, { token, headers: { 'idempotency-key': key }, body });
        if (answer.status < 500) return answer;
        last = answer;
      } catch (error) {
        last = error;
      }
    }
    throw new Error(`${JSON.stringify(request)} was not answered in ${ATTEMPTS} attempts: ${JSON.stringify(last)}`);
  }
}

const isObject = (value: unknown): value is Answered => typeof value === 'object' && value !== null;
const bodyOf = ({ body }: ApiAnswer): Answered => (isObject(body) ? body : {});

function outcomeOf(answer: ApiAnswer): string {
  if (answer.status === 204) return 'nothing';
  const refused = answer.status < 300 ? bodyOf(answer).refused?.[0] : undefined;
  if (refused !== undefined) return refused.type.replace('/problems/', '');
  return answer.status < 300 ? 'ok' : (bodyOf(answer).type ?? `status ${answer.status}`).replace('/problems/', '');
}
