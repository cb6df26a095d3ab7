import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemDocument, Problem } from '../../../../functions/review-api/http/problem.ts';
import { PROBLEMS } from '../../../../functions/review-api/http/problem-types.ts';
import type { ProblemCode } from '../../../../functions/review-api/http/problem-types.ts';

const CODES = Object.keys(PROBLEMS).toSorted() as ProblemCode[];

const page = `# What the API refuses, and what to do

Every error of the API is a problem document ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)), \`application/problem+json\`: \`type\` is \`/problems/\` and a heading of this page, \`detail\`
says what happened in this case, \`next\` what to do, and further members carry what helps to go on. Nothing was changed unless the page says so.

This page is made of \`functions/review-api/http/problem-types.ts\` by \`npx vitest run -u --project unit tests/functions/review-api/http/problem-types.test.ts\`.
${CODES.map(section).join('')}
## Before our code runs

The gateway itself answers with \`{"message": …}\`:

| status | when | what to do |
|---|---|---|
| 401 | no token, a forged one, one for another service, or an expired one | sign in again |
| 404 | no such route | look at the address and the method |
| 413 | the request is larger than 10 MB | send files by the form of \`POST /v1/uploads\` or \`POST /v1/claims/{id}/evidence/files\`; a body may have 150 KB |
| 429 | more requests than the stage's throttle allows | wait a second, then try again, with the same \`Idempotency-Key\` |
| 500 | the function failed before our code ran | try again; if it persists, tell those who run this |
| 503 | the function did not answer in time (10 s) | try again with the same \`Idempotency-Key\`: what went through is answered as before |
`;

function section(code: ProblemCode): string {
  const { status, title, means, next } = PROBLEMS[code];
  return `
## ${code}

**${status}** ${title}. ${means}

What to do: ${next}
`;
}

/** The sources of all tests but this one. */
const testSources = (): string[] =>
  readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && !path.endsWith('problem-types.test.ts'))
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

  it('is met by a test that calls the API', () => {
    const sources = testSources().filter((source) => source.includes('/v1/'));
    const met = CODES.filter((code) => sources.some((source) => new RegExp(`\\b${code}['"\`]`).test(source)));
    expect(met).toEqual(CODES);
  });
});
