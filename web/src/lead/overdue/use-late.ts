import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, answerOf } from '../../api/client.ts';
import { POLL_MILLISECONDS } from '../../app/query-client.ts';
import { useHoldings } from '../queries.ts';
import { lateClaims } from './late-claims.ts';

/** The lists in which claims wait by when they are due. */
const WAITING = ['waiting', 'second', 'sign-off', 'adjudication'] as const;

/** Most of each list; whoever has more late than this needs more than a list. */
const MOST = 100;

/** All that is overdue at the desk: what waits, and what people have. */
export function useLate(desk: string) {
  const waiting = useQuery({
    queryKey: ['overdue', desk],
    queryFn: async ({ signal }) => {
      const pages = await Promise.all(
        WAITING.map((state) =>
          answerOf(
            api.GET('/v1/desks/{desk}/claims', { params: { path: { desk }, query: { state, overdue: 'true', limit: MOST } }, signal }),
          ),
        ),
      );
      return { claims: pages.flatMap(({ items }) => items), more: pages.some(({ cursor }) => cursor !== null) };
    },
    refetchInterval: POLL_MILLISECONDS,
  });
  const holdings = useHoldings(desk);
  return {
    late: useMemo(() => lateClaims(waiting.data?.claims ?? [], holdings.data?.items ?? []), [waiting.data, holdings.data]),
    more: waiting.data?.more === true || holdings.data?.more === true,
    isPending: waiting.isPending || holdings.isPending,
    error: waiting.error ?? holdings.error,
    refetch: () => Promise.all([waiting.refetch(), holdings.refetch()]),
  };
}
