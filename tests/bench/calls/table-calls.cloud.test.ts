import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureCalls } from '../../../bench/calls/measure.ts';
import { inWords, rowsOf, SIZES } from '../../../bench/calls/table.ts';
import { ROUTES } from '../../../config/routes.ts';
import { useNewsroom } from '../../support/newsroom.ts';

const rows = rowsOf(readFileSync('docs/table-calls.md', 'utf8'));

describe('docs/table-calls.md', () => {
  it('has each operation of the API, which takes as many calls whatever the size of the docket', () => {
    expect(rows.map(({ route }) => route)).toEqual(Object.keys(ROUTES));
    expect(rows.filter(({ totals }) => totals.length !== SIZES.length || new Set(totals).size > 1)).toEqual([]);
  });
});

/** More than one page of a list. */
const CLAIMS = 200;
const newsroom = useNewsroom();

it(`each operation takes the calls that the table states, with ${CLAIMS} claims on the docket`, async () => {
  const { cloud, ledger } = newsroom();
  const measured = await measureCalls(cloud.cloud, ledger, CLAIMS);
  const found = [...measured].map(([route, calls]) => `${route}: ${inWords(calls)}`);
  expect(found).toEqual(rows.map(({ route, calls }) => `${route}: ${calls}`));
}, 120_000);
