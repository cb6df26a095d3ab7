import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, answerOf } from '../../api/client.ts';

/** The articles that ran a claim, page by page. */
export const recallQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['recall', id],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      answerOf(
        api.GET('/v1/claims/{id}/recall', {
          params: { path: { id }, query: pageParam === undefined ? {} : { cursor: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
    staleTime: 30_000,
  });
