import { createContext, Script } from 'node:vm';
import { z } from 'zod';

/** What a function before a request makes of it: another path to fetch, or an answer of its own. */
export type Verdict = { readonly uri: string } | { readonly statusCode: number; readonly headers: Readonly<Record<string, string>> };

const Headers = z.record(z.string(), z.object({ value: z.string() })).default({});
const Result = z.union([z.object({ statusCode: z.number(), headers: Headers }), z.object({ uri: z.string() })]);

/**
 * A CloudFront function as its author wrote it, run by Node.js in a context of its own.
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
export class PageFunction {
  readonly #call: Script;

  constructor(code: string) {
    this.#call = new Script(`${code}\n;handler(event)`, { filename: 'cloudfront-function.js' });
  }

  /** @throws what the function throws, or z.ZodError where it answers neither a request nor a response */
  run(method: string, uri: string, ip: string): Verdict {
    const request = { method, uri, querystring: {}, headers: {}, cookies: {} };
    const event = { version: '1.0', context: { eventType: 'viewer-request' }, viewer: { ip }, request };
    const result = Result.parse(structuredClone(this.#call.runInContext(createContext({ event }), { timeout: 1000 })));
    if ('uri' in result) return result;
    const headers = Object.entries(result.headers).map(([name, { value }]) => [name, value] as const);
    return { statusCode: result.statusCode, headers: Object.fromEntries(headers) };
  }
}
