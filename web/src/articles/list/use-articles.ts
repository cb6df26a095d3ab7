import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { api, answerOf } from '../../api/client.ts';
import { POLL_MILLISECONDS } from '../../app/query-client.ts';
import { DESK_ZONE } from '../../parts/times/times.ts';
import { isSought } from './article-search.ts';
import type { ArticleSearch } from './article-search.ts';
import { askedAlways, askedByWords, merged } from './asked-of-api.ts';
import type { AskedOfApi } from './asked-of-api.ts';

const PAGE = 50;
/** Somebody who has scrolled so many pages down is reading, not waiting for news at the top. */
const MOST_POLLED = 4;
/** While something is being read, in milliseconds. */
const SOON = 3000;
/** How many pages are gone through by themselves for what the API cannot look for. */
const PAGES_SEARCHED = 10;

const articlesQuery = (asked: AskedOfApi) =>
  infiniteQueryOptions({
    queryKey: ['articles', asked],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      answerOf(
        api.GET('/v1/articles', {
          params: { query: { ...asked, limit: PAGE, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
    refetchInterval: ({ state: { data } }) => {
      const pages = data?.pages ?? [];
      if (pages.length > MOST_POLLED) return false;
      return pages.some(({ items }) => items.some(({ status }) => status === 'processing')) ? SOON : POLL_MILLISECONDS;
    },
  });

const NOTHING: AskedOfApi = {};

/**
 * The uploads that are looked for, newest first. Desk, outcome, days and whole words are found in all that ever came; an outlet, and parts of words, in the
 * newest five hundred, and further back when asked to.
 */
export function useArticles(search: ArticleSearch) {
  const byWords = askedByWords(search);
  const hasWords = byWords !== undefined;
  const newest = useInfiniteQuery(articlesQuery(askedAlways(search)));
  const found = useInfiniteQuery({ ...articlesQuery(byWords ?? NOTHING), enabled: hasWords });
  const [pages, foundPages] = [newest.data?.pages, hasWords ? found.data?.pages : undefined];
  const loaded = useMemo(
    () => merged(pages?.flatMap(({ items }) => items) ?? [], foundPages?.flatMap(({ items }) => items) ?? []),
    [pages, foundPages],
  );
  const sought = useMemo(() => loaded.filter((upload) => isSought(search, upload, DESK_ZONE)), [loaded, search]);
  const searchesHere = search.words !== undefined || search.outlet !== undefined;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = newest;
  const next = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const { hasNextPage: moreFound, isFetchingNextPage: fetchingFound, fetchNextPage: fetchFound } = found;
  const loadMore = useCallback(() => {
    next();
    if (hasWords && moreFound && !fetchingFound) void fetchFound();
  }, [next, hasWords, moreFound, fetchingFound, fetchFound]);
  const searchesOn = searchesHere && hasNextPage && (pages?.length ?? 0) < PAGES_SEARCHED;
  const { error } = newest;
  useEffect(() => {
    if (searchesOn && error === null) next();
  }, [searchesOn, next, error]);
  return {
    loaded,
    sought,
    error: pages === undefined ? error : null,
    isPending: newest.isPending,
    refetch: () => void Promise.all([newest.refetch(), ...(hasWords ? [found.refetch()] : [])]),
    loadMore,
    /** Still going through what may be looked for. */
    searchesOn: searchesOn || (hasWords && found.isPending),
    /** Something was looked for that the API does not know, and there is more than was gone through. */
    isPartial: searchesHere && hasNextPage,
  };
}
