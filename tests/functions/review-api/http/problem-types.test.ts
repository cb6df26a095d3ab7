import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../config/limits.ts';
import type { GatewayStatus } from '../../../../local/gateway/answer.ts';
import { problemDocument, Problem } from '../../../../functions/review-api/http/problem.ts';
import { PROBLEMS } from '../../../../functions/review-api/http/problem-types.ts';
import type { ProblemCode } from '../../../../functions/review-api/http/problem-types.ts';

const CODES = Object.keys(PROBLEMS).toSorted() as ProblemCode[];

/** All that the laptop's gateway can answer with, but for scopes, which no route asks for; and the throttle's, which is on AWS alone. */
const GATEWAY: Readonly<Record<Exclude<GatewayStatus, 403> | 429, { readonly when: string; readonly next: string }>> = {
  401: { when: 'no token, a forged one, one for another service, or an expired one', next: 'sign in again' },
  404: { when: 'no such route', next: 'look at the address and the method' },
  413: {
    when: 'the request is larger than 10 MB',
    next: `send files by the form of \`POST /v1/uploads\` or \`POST /v1/claims/{id}/evidence/files\`; a body may have ${LIMITS.bodyBytes / 1000} KB`,
  },
  429: { when: 'more requests than the stage’s throttle allows', next: 'wait a second, then try again, with the same `Idempotency-Key`' },
  500: { when: 'the function failed before our code ran', next: 'try again; if it persists, tell those who run this' },
  503: {
    when: 'the function did not answer in time (10 s)',
    next: 'try again with the same `Idempotency-Key`: what went through is answered as before',
  },
};

const page = `# What the API refuses, and what to do

Every error of the API is a problem document ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)), \`application/problem+json\`: \`type\` is \`/problems/\` and a heading of this page, \`detail\`
says what happened in this case, \`next\` what to do, and further members carry what helps to go on. Nothing was changed unless the page says so.

This page is made of \`functions/review-api/http/problem-types.ts\` by \`npx vitest run -u --project unit tests/functions/review-api/http/problem-types.test.ts\`.
${CODES.map(section).join('')}
## Before our code runs

The gateway itself answers with \`{"message": …}\`:

| status | when | what to do |
|---|---|---|
${Object.entries(GATEWAY)
  .map(([status, { when, next }]) => `| ${status} | ${when} | ${next} |\n`)
  .join('')}`;

function section(code: ProblemCode): string {
  const { status, title, means, next } = PROBLEMS[code];
  return `
## ${code}

**${status}** ${title}. ${means}

What to do: ${next}
`;
}

const SUITE = join('security', 'suite', '/');

/** The sources of all tests but this one, and of what the security suite is made of. */
const testSources = (): string[] =>
  readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((path) => (path.endsWith('.test.ts') || path.startsWith(SUITE)) && !path.endsWith('problem-types.test.ts'))
    .map((path) => readFileSync(join('tests', path), 'utf8'));

describe('each type of problem', () => {
  it('has its section in docs/problems.md, and no section is without one', async () => {
    await expect(page).toMatchFileSnapshot('../../../../docs/problems.md');
  });

  it.each(CODES)('%s says what it means and what to do, in whole sentences', (code) => {
    const { title, means, next } = PROBLEMS[code];
    expect(title).toMatch(/^\p{Lu}[^.]+$/u);
    for (const text of [means, next]) expect(text).toMatch(/^[\p{Lu}`].+\.$/u);
    expect(problemDocument(new Problem(code, 'Because.'), '/v1/me')).toMatchObject({ type: `/problems/${code}`, detail: 'Because.', next });
  });

  it('alone says what to do: what happened is all that an answer’s detail says', () => {
    const sources = readdirSync('functions/review-api', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(join('functions/review-api', path), 'utf8'));
    const details = sources.flatMap((source) => source.match(/new Problem\([^;]*;/g) ?? []);
    expect(details.length).toBeGreaterThan(20);
    expect(details.filter((detail) => /\b(?:GET|POST|PUT|PATCH|DELETE) \/|\. Ask (?:an?|its) /.test(detail))).toEqual([]);
  });

  it('is met by a test that calls the API', () => {
    const sources = testSources().filter((source) => /\/v1\/|newsroom\(\)\.call\(/.test(source));
    const byName = (code: string) => (source: string) => source.includes(`'/problems/${code}'`);
    // A table of cases names the code alone, and the test makes the type of it.
    const inTable = (code: string) => (source: string) => source.includes('`/problems/${') && source.includes(`'${code}'`);
    const met = CODES.filter((code) => sources.some(byName(code)) || sources.some(inTable(code)));
    expect(met).toEqual(CODES);
  });
});
