import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { api, answerOf } from '../../api/client.ts';
import { POLL_MILLISECONDS } from '../../app/query-client.ts';
import { DESK_ZONE } from '../../parts/times.ts';
import { isSearching, isSought } from './article-search.ts';
import type { ArticleSearch } from './article-search.ts';

const PAGE = 50;
/** Somebody who has scrolled so many pages down is reading, not waiting for news at the top. */
const MOST_POLLED = 4;
/** While something is being read, in milliseconds. */
const SOON = 3000;
/** How many pages a search goes through by itself. */
const PAGES_SEARCHED = 10;

const articlesQuery = infiniteQueryOptions({
  queryKey: ['articles'],
  initialPageParam: undefined as string | undefined,
  queryFn: async ({ pageParam, signal }) =>
    answerOf(
      api.GET('/v1/articles', { params: { query: { limit: PAGE, ...(pageParam === undefined ? {} : { cursor: pageParam }) } }, signal }),
    ),
  getNextPageParam: ({ cursor }) => cursor ?? undefined,
  refetchInterval: ({ state: { data } }) => {
    const pages = data?.pages ?? [];
    if (pages.length > MOST_POLLED) return false;
    return pages.some(({ items }) => items.some(({ status }) => status === 'processing')) ? SOON : POLL_MILLISECONDS;
  },
});

/** The uploads that are looked for, newest first. A search goes through the newest five hundred by itself, and further when asked to. */
export function useArticles(search: ArticleSearch) {
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(articlesQuery);
  const pages = data?.pages;
  const loaded = useMemo(() => pages?.flatMap(({ items }) => items) ?? [], [pages]);
  const sought = useMemo(() => loaded.filter((upload) => isSought(search, upload, DESK_ZONE)), [loaded, search]);
  const searching = isSearching(search);
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const searchesOn = searching && hasNextPage && (pages?.length ?? 0) < PAGES_SEARCHED;
  useEffect(() => {
    if (searchesOn && error === null) loadMore();
  }, [searchesOn, loadMore, error]);
  return {
    loaded,
    sought,
    error: data === undefined ? error : null,
    isPending,
    refetch: () => void refetch(),
    loadMore,
    /** Still going through what may be looked for. */
    searchesOn,
    /** There is more than was searched or loaded. */
    hasMore: hasNextPage,
  };
}
