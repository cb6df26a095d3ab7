import { api, answerOf } from '../../api/client.ts';
import { queryOf } from '../filter/verdict-filter.ts';
import type { VerdictFilter } from '../filter/verdict-filter.ts';

/** A page of the verdicts that a filter lets through, newest first. @param cursor the page before’s; undefined for the first */
export async function readVerdicts(filter: VerdictFilter, limit: number, cursor: string | undefined, signal: AbortSignal) {
  const query = { ...queryOf(filter), limit, ...(cursor === undefined ? {} : { cursor }) };
  const page = await answerOf(api.GET('/v1/verdicts', { params: { query }, signal }));
  // By its description the API may answer with CSV, too, where that is asked for.
  if (typeof page === 'string') throw new TypeError('A page of verdicts came back as text.');
  return page;
}
