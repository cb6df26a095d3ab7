import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, answerOf } from '../../api/client.ts';

const PAGE = 50;

/** What is stuck changes slowly, and each look reads it for all desks. */
const LOOK_AGAIN_MILLISECONDS = 30_000;

/** What was given up: uploads, and what is of the desks that one leads. */
export function useStuck() {
  const query = useInfiniteQuery({
    queryKey: ['stuck'],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      answerOf(
        api.GET('/v1/stuck', { params: { query: { limit: PAGE, ...(pageParam === undefined ? {} : { cursor: pageParam }) } }, signal }),
      ),
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
    refetchInterval: LOOK_AGAIN_MILLISECONDS,
  });
  return { ...query, stuck: useMemo(() => query.data?.pages.flatMap(({ items }) => items) ?? [], [query.data]) };
}
