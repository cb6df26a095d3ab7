import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';

/** How the stand-in answers a call: JSON, or XML where it is a string. */
export type StandInAnswer = string | object;

/** What one operation answers; it may throw a {@link Refused}. */
export type Operations = Readonly<
  Record<string, (parameters: Readonly<Record<string, unknown>>) => StandInAnswer | Promise<StandInAnswer>>
>;

/** An error as AWS would answer it. */
export class Refused extends Error {
  readonly code: string;
  constructor(code: string, message = code) {
    super(message);
    this.code = code;
  }
}

/** One call that was made of it. */
export interface StandInCall {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Operations of REST services, which have no name on the wire: by method and path. */
const REST: readonly (readonly [pattern: RegExp, operation: string])[] = [
  [/^GET \/2016-08-19\/account-settings/, 'GetAccountSettings'],
  [/^POST \/2015-03-31\/functions\/[^/]+\/invocations/, 'Invoke'],
];

/** A stand-in for services of AWS that the laptop's cloud does not have: it speaks their protocols, and answers what the test says. */
export interface StandIn {
  /** For the SDK's clients. */
  readonly config: () => {
    endpoint: string;
    region: string;
    credentials: { accessKeyId: string; secretAccessKey: string };
    maxAttempts: number;
  };
  /** What the operations answer from now on, until the test is over. */
  answer(operations: Operations): void;
  /** Each call of this test, first to last. */
  readonly calls: readonly StandInCall[];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** The operation and its parameters, by any of the protocols. */
function read(request: IncomingMessage, body: string): StandInCall {
  const target = request.headers['x-amz-target'];
  if (typeof target === 'string') return { operation: target.split('.').at(-1) ?? '', parameters: JSON.parse(body) };
  const form = new URLSearchParams(body);
  const action = form.get('Action');
  if (action !== null) return { operation: action, parameters: Object.fromEntries(form) };
  const rest = REST.find(([pattern]) => pattern.test(`${request.method} ${request.url}`));
  return { operation: rest?.[1] ?? `${request.method} ${request.url}`, parameters: body === '' ? {} : JSON.parse(body) };
}

const isQuery = (request: IncomingMessage): boolean => request.headers['content-type']?.includes('x-www-form-urlencoded') === true;

const errorXml = ({ code, message }: Refused): string =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>1</RequestId></ErrorResponse>`;

/** A stand-in for the tests of one file. */
export function useAwsStandIn(): StandIn {
  const calls: StandInCall[] = [];
  let operations: Operations = {};
  let endpoint = '';
  const server = createServer((request, response) => {
    void (async () => {
      const call = read(request, await bodyOf(request));
      calls.push(call);
      try {
        const answer = operations[call.operation];
        if (answer === undefined) throw new Refused('AccessDeniedException', `The test does not answer ${call.operation}.`);
        const body = await answer(call.parameters);
        const isXml = typeof body === 'string';
        response.writeHead(200, { 'content-type': isXml ? 'text/xml' : 'application/json' });
        response.end(isXml ? body : JSON.stringify(body));
      } catch (error) {
        const refused = error instanceof Refused ? error : new Refused('InternalFailure', String(error));
        response.writeHead(400, { 'content-type': isQuery(request) ? 'text/xml' : 'application/json', 'x-amzn-errortype': refused.code });
        response.end(isQuery(request) ? errorXml(refused) : JSON.stringify({ __type: refused.code, message: refused.message }));
      }
    })();
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    endpoint = `http://127.0.0.1:${port}`;
  });
  beforeEach(() => {
    calls.length = 0;
    operations = {};
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    config: () => ({
      endpoint,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      maxAttempts: 1,
    }),
    answer: (some) => {
      operations = { ...operations, ...some };
    },
    calls,
  };
}

/** The XML of a query service's answer: `xml('GetCallerIdentity', '<Account>1</Account>')`. */
export const xml = (operation: string, result: string): string =>
  `<${operation}Response><${operation}Result>${result}</${operation}Result></${operation}Response>`;
