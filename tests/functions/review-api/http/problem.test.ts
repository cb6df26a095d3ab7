import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../../../functions/review-api/http/problem.ts';

const page = readFileSync(new URL('../../../../docs/problems.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (\d{3}) \|/gm)].map(([, code, status]) => [code, Number(status)]);

describe('docs/problems.md', () => {
  it('has a row for each problem of the API, with its status, and no other', () => {
    expect(new Map(rows.map(([code, status]) => [code, status]))).toEqual(
      new Map(Object.entries(PROBLEMS).map(([code, { status }]) => [code, status])),
    );
  });
});
