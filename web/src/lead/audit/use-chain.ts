import { useInfiniteQuery } from '@tanstack/react-query';
import { api, answerOf } from '../../api/client.ts';

const PAGE = 100;

/** A claim’s audit chain, page by page, and whether all of it is intact. */
export function useChain(claimId: string | undefined) {
  return useInfiniteQuery({
    queryKey: ['history', claimId, 'chain'],
    enabled: claimId !== undefined,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      answerOf(
        api.GET('/v1/claims/{id}/history', {
          params: { path: { id: claimId ?? '' }, query: { limit: PAGE, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
  });
}
