import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.ts';
import { POLL_MILLISECONDS } from '../app/query-client.ts';

export const claimQuery = (id: string) =>
  queryOptions({
    queryKey: ['claim', id],
    queryFn: async ({ signal }) => answerOf(api.GET('/v1/claims/{id}', { params: { path: { id } }, signal })),
    refetchInterval: POLL_MILLISECONDS,
  });

export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ['article', id],
    queryFn: async ({ signal }) => answerOf(api.GET('/v1/articles/{id}', { params: { path: { id } }, signal })),
    staleTime: 60_000,
  });

/** All there is to know of a claim. */
export const useClaim = (id: string) => useQuery(claimQuery(id));

/** An article, its text and its claims; while another is loaded the one before stays in place. */
export const useArticle = (id: string | undefined) =>
  useQuery({ ...articleQuery(id ?? ''), enabled: id !== undefined, placeholderData: keepPreviousData });

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['history', id],
    queryFn: async ({ signal }) => answerOf(api.GET('/v1/claims/{id}/history', { params: { path: { id } }, signal })),
  });
