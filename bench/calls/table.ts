import type { Calls, CallsByRoute } from './measure.ts';

/** Sizes of the docket that the committed table is about, in claims. */
export const SIZES = [10, 1_000, 100_000] as const;

const count = (calls: Calls): number => Object.values(calls).reduce((sum, n) => sum + n, 0);

/** `2 GetItem, 1 Query`; a dash for none. */
export const inWords = (calls: Calls): string =>
  Object.entries(calls)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([operation, n]) => `${n} ${operation}`)
    .join(', ') || '–';

const HEAD = `# Calls to DynamoDB

What each operation of the API asks of the tables, in one call of it on the laptop's cloud, with so many claims on the desk's docket. Where nobody else works on the same claim: a
conflict is tried again. \`npm run -s bench:calls\` makes this table, and a test holds them to it with 200 claims. Lists are read in pages, so that their length does not show.

- \`GET /v1/desks\` and \`GET /v1/stats\` are for a person on one desk; each further desk takes as many calls again, but for the one that finds the desks. \`GET /v1/verdicts\` takes
  one more for each, and goes on, to 500 verdicts, where few are those asked for.
- A claim is read with all that was written about it, its history whole: one \`Query\` for each MB.
`;

/** The page docs/table-calls.md. */
export function callsPage(measured: ReadonlyMap<number, CallsByRoute>): string {
  const sizes = [...measured.keys()];
  const largest = measured.get(Math.max(...sizes));
  const rows = [...(largest?.keys() ?? [])].map((route) => {
    const totals = sizes.map((size) => count(measured.get(size)?.get(route) ?? {}));
    return `| \`${route}\` | ${inWords(largest?.get(route) ?? {})} | ${totals.join(' | ')} |`;
  });
  const head = `| operation | calls | ${sizes.map((size) => `${size.toLocaleString('en')} claims`).join(' | ')} |`;
  return [HEAD, head, `|---|---|${'---:|'.repeat(sizes.length)}`, ...rows, ''].join('\n');
}

/** One row of the page. */
export interface Row {
  readonly route: string;
  readonly calls: string;
  /** By size, in the order of the columns. */
  readonly totals: readonly number[];
}

/** The rows of a page. */
export function rowsOf(page: string): Row[] {
  return page.split('\n').flatMap((line) => {
    const [, route, calls, totals] = /^\| `([^`]+)` \| ([^|]*) \| (.*) \|$/.exec(line) ?? [];
    if (route === undefined || calls === undefined || totals === undefined) return [];
    return [{ route, calls, totals: totals.split(' | ').map(Number) }];
  });
}
