import * as z from 'zod';
import { deskOf } from '../../../config/desks.ts';
import { ADVICE, FINDINGS } from '../../../config/verdicts.ts';
import { dayOf } from '../../domain/review/days.ts';
import { listVerdicts as readVerdicts } from '../../ledger/rulings/verdict-list.ts';
import type { ListedVerdict } from '../../ledger/rulings/verdict-list.ts';
import { desksOf } from '../../ledger/people/members.ts';
import { csvHeaders, csvOf } from '../http/csv.ts';
import { decodeCursor, encodeCursor } from '../http/cursor.ts';
import { openDesk } from '../http/desk-access.ts';
import { PERIOD_PARAMETERS, periodOf } from '../http/period.ts';
import { NoBody, route } from '../http/route.ts';
import { listedVerdictView, sourceOf, VERDICT_COLUMNS, verdictRow } from '../views/listed-verdict-view.ts';

const VerdictsQuery = z.strictObject({
  ...PERIOD_PARAMETERS,
  desk: z.string().max(200).optional(),
  finding: z.enum(FINDINGS).optional(),
  advice: z.enum(ADVICE).optional(),
  source: z.string().min(1).max(200).optional(),
  format: z.enum(['json', 'csv']).default('json'),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().optional(),
});
type VerdictsQuery = z.infer<typeof VerdictsQuery>;

/** What a place on the list looks like: a time, a claim, and the verdict's number. */
const PLACE = /^[^#]{1,40}#[^#]{1,200}#\d{1,6}$/;

/**
 * `GET /verdicts`: the verdicts of the caller's desks (or of the one asked for), newest first, with what became of each: `standing`, `in-doubt`, `withdrawn`, or
 * `superseded` by another. As CSV each page is a file of its own, and the header `link` says where the next one is.
 */
export const listVerdicts = route({
  body: NoBody,
  query: VerdictsQuery,
  handle: async ({ caller, services: { ledger }, now, query }) => {
    const desks =
      query.desk === undefined
        ? (await desksOf(ledger, caller.id)).filter((id) => deskOf(id) !== undefined)
        : [(await openDesk(ledger, caller, query.desk)).desk.id];
    const after = decodeCursor('verdicts', query.cursor, PLACE);
    const { verdicts, next } = await readVerdicts(ledger, desks, { ...periodOf(query), limit: query.limit, after }, wantedBy(query));
    const cursor = encodeCursor('verdicts', next);
    if (query.format === 'json') return { status: 200, body: { items: verdicts.map(listedVerdictView), cursor } };
    return {
      status: 200,
      headers: csvHeaders(`verdicts-${dayOf(now)}`, cursor === null ? null : pageAfter(query, cursor)),
      body: csvOf(VERDICT_COLUMNS, verdicts.map(verdictRow)),
    };
  },
});

/** Whether a verdict is one of those asked for: a source by any part of its name. Undefined where all are. */
function wantedBy({ finding, advice, source }: VerdictsQuery): ((listed: ListedVerdict) => boolean) | undefined {
  if ([finding, advice, source].every((asked) => asked === undefined)) return undefined;
  const name = source?.toLocaleLowerCase('en');
  return (listed) =>
    (finding === undefined || listed.verdict.finding === finding) &&
    (advice === undefined || listed.verdict.advice === advice) &&
    (name === undefined || (sourceOf(listed)?.toLocaleLowerCase('en').includes(name) ?? false));
}

/** The same request for the page behind that cursor. */
function pageAfter(query: VerdictsQuery, cursor: string): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, cursor })) if (value !== undefined) parameters.set(name, String(value));
  return `?${parameters.toString()}`;
}
