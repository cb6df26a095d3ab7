import { api, answerOf } from '../../api/client.ts';
import type { ListedVerdict } from '../../api/types.ts';
import { joinCsv, nextCursor } from './csv-pages.ts';
import { readVerdicts } from '../timeline/read-verdicts.ts';
import { queryOf } from '../filter/verdict-filter.ts';
import type { VerdictFilter } from '../filter/verdict-filter.ts';

export type ExportFormat = 'csv' | 'json';

const PAGE = 100;

/**
 * All verdicts that a filter lets through, as one file’s text.
 * @param onPage told after each page
 * @throws ApiProblem, Offline; what `signal` was aborted with
 */
export const exportVerdicts = (format: ExportFormat, filter: VerdictFilter, signal: AbortSignal, onPage: () => void): Promise<string> =>
  format === 'csv' ? asCsv(filter, signal, onPage) : asJson(filter, signal, onPage);

async function asCsv(filter: VerdictFilter, signal: AbortSignal, onPage: () => void): Promise<string> {
  const pages: string[] = [];
  for (let cursor: string | undefined; ;) {
    const query = { ...queryOf(filter), format: 'csv', limit: PAGE, ...(cursor === undefined ? {} : { cursor }) } as const;
    const call = api.GET('/v1/verdicts', { params: { query }, parseAs: 'text', signal });
    pages.push(await answerOf(call));
    onPage();
    const { response } = await call;
    cursor = nextCursor(response.headers.get('link'));
    if (cursor === undefined) return joinCsv(pages);
  }
}

async function asJson(filter: VerdictFilter, signal: AbortSignal, onPage: () => void): Promise<string> {
  const verdicts: ListedVerdict[] = [];
  for (let after: string | undefined; ;) {
    const { items, cursor } = await readVerdicts(filter, PAGE, after, signal);
    verdicts.push(...items);
    onPage();
    if (cursor === null) return JSON.stringify(verdicts, null, 2);
    after = cursor;
  }
}
