import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, answerOf } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { POLL_MILLISECONDS } from '../app/query-client.ts';

export type ListState =
  | 'waiting'
  | 'below'
  | 'held'
  | 'parked'
  | 'assigned'
  | 'lapsed'
  | 'dismissed'
  | 'decided'
  | 'second'
  | 'sign-off'
  | 'adjudication';

const PAGE = 50;

const claimsQuery = (desk: string, state: ListState) =>
  infiniteQueryOptions({
    queryKey: ['claims', desk, state],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      answerOf(
        api.GET('/v1/desks/{desk}/claims', {
          params: { path: { desk }, query: { state, limit: PAGE, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
    refetchInterval: ({ state: { data, error } }) =>
      isRefused(error) || (data?.pages.length ?? 0) > MOST_POLLED ? false : POLL_MILLISECONDS,
  });

/** A desk that does not exist, or that is not one’s own, will not be there in ten seconds. */
const isRefused = (error: unknown): boolean => error instanceof ApiProblem && (error.status === 403 || error.status === 404);

/** Somebody who has scrolled so many pages down is reading, not waiting for news at the top. */
const MOST_POLLED = 4;

/** One list of a desk’s docket, page by page. */
export function useClaims(desk: string, state: ListState, enabled = true) {
  const query = useInfiniteQuery({ ...claimsQuery(desk, state), enabled });
  const pages = query.data?.pages;
  return { ...query, claims: useMemo(() => pages?.flatMap(({ items }) => items) ?? [], [pages]) };
}
