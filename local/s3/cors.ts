import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './call.ts';
import type { CorsRule } from './definitions.ts';
import { S3Error } from './errors.ts';

const VARY = 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method';

/**
 * Answers a preflight by the first rule that allows origin, method and each header.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/RESTOPTIONSobject.html
 * @throws {S3Error} BadRequest where it names no origin or method; AccessForbidden where no rule allows it
 */
export function preflight(rules: readonly CorsRule[], headers: IncomingHttpHeaders): Answer {
  const origin = headers.origin;
  const method = headers['access-control-request-method'];
  if (origin === undefined) throw new S3Error('BadRequest', 'Insufficient information. Origin request header needed.');
  if (method === undefined) throw new S3Error('BadRequest', 'Invalid Access-Control-Request-Method: null');
  if (rules.length === 0) throw new S3Error('AccessForbidden', 'CORSResponse: CORS is not enabled for this bucket.');
  const asked = (headers['access-control-request-headers'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const rule = rules.find((candidate) => allows(candidate, origin, method) && asked.every((name) => allowsHeader(candidate, name)));
  if (rule === undefined) {
    throw new S3Error(
      'AccessForbidden',
      "CORSResponse: no rule of the bucket's CORS configuration allows this origin, method and headers.",
    );
  }
  return {
    status: 200,
    headers: { ...ruleHeaders(rule, origin), ...(asked.length > 0 ? { 'access-control-allow-headers': asked.join(', ') } : {}) },
  };
}

/** What is added to the answer of a request from another origin; nothing where no rule allows it. */
export function corsHeaders(rules: readonly CorsRule[], method: string, headers: IncomingHttpHeaders): Record<string, string> {
  const origin = headers.origin;
  if (origin === undefined) return {};
  const rule = rules.find((candidate) => allows(candidate, origin, method));
  return rule === undefined ? {} : ruleHeaders(rule, origin);
}

function ruleHeaders(rule: CorsRule, origin: string): Record<string, string> {
  const anyOrigin = rule.allowedOrigins.find((pattern) => matches(pattern, origin)) === '*';
  return {
    'access-control-allow-origin': anyOrigin ? '*' : origin,
    'access-control-allow-methods': rule.allowedMethods.join(', '),
    ...(rule.exposedHeaders === undefined ? {} : { 'access-control-expose-headers': rule.exposedHeaders.join(', ') }),
    ...(rule.maxAgeSeconds === undefined ? {} : { 'access-control-max-age': String(rule.maxAgeSeconds) }),
    ...(anyOrigin ? {} : { 'access-control-allow-credentials': 'true' }),
    vary: VARY,
  };
}

const allows = (rule: CorsRule, origin: string, method: string): boolean =>
  rule.allowedMethods.includes(method) && rule.allowedOrigins.some((pattern) => matches(pattern, origin));

const allowsHeader = (rule: CorsRule, name: string): boolean =>
  (rule.allowedHeaders ?? []).some((pattern) => matches(pattern.toLowerCase(), name));

/** A pattern has one `*` at most, for any text. */
function matches(pattern: string, text: string): boolean {
  const [before = '', after] = pattern.split('*', 2);
  if (after === undefined) return pattern === text;
  return text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after);
}
