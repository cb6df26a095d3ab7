import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { POLL_MILLISECONDS } from '../../app/query-client.ts';
import { readVerdicts } from './read-verdicts.ts';
import { isBackwards } from '../filter/verdict-filter.ts';
import type { VerdictFilter } from '../filter/verdict-filter.ts';

const PAGE = 50;
/** Somebody who has scrolled beyond so many pages is reading, not waiting for news at the top. */
const MOST_POLLED = 2;

const verdictsQuery = (filter: VerdictFilter) =>
  infiniteQueryOptions({
    queryKey: ['verdicts', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => readVerdicts(filter, PAGE, pageParam, signal),
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
    refetchInterval: ({ state: { data } }) => ((data?.pages.length ?? 0) > MOST_POLLED ? false : POLL_MILLISECONDS),
  });

/** The verdicts that a filter lets through, newest first, page by page. */
export function useVerdicts(filter: VerdictFilter) {
  const query = useInfiniteQuery({ ...verdictsQuery(filter), enabled: !isBackwards(filter) });
  return { ...query, verdicts: query.data?.pages.flatMap(({ items }) => items) ?? [] };
}
