import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, answerOf } from '../../../api/client.ts';
import type { SourceBody } from '../../../api/schema.d.ts';

const SOME = 10;

/** A source and what it claimed under one of its names, page by page, newest first. */
export const sourceQuery = (id: string, name: string) =>
  infiniteQueryOptions({
    queryKey: ['source', id, name],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      answerOf(
        api.GET('/v1/sources/{source}', {
          params: { path: { source: id }, query: { name, limit: SOME, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
    staleTime: 30_000,
  });

/** Sources of which words begin so. @param words two letters at least */
export const sourcesFound = (words: string) =>
  queryOptions({
    queryKey: ['sources', words],
    queryFn: async ({ signal }) => answerOf(api.GET('/v1/sources', { params: { query: { q: words } }, signal })),
    enabled: words.trim().length >= 2,
    staleTime: 30_000,
  });

/** To say who a source is, and under which names it goes. */
export function useSourceChanges(id: string, claimId: string) {
  const client = useQueryClient();
  const onSettled = () =>
    Promise.all(
      [
        ['source', id],
        ['claim', claimId],
      ].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  const params = { path: { source: id } };
  return {
    describe: useMutation({
      mutationFn: async (body: SourceBody) => answerOf(api.PATCH('/v1/sources/{source}', { params, body })),
      onSettled,
    }),
    join: useMutation({
      mutationFn: async (source: string) => answerOf(api.POST('/v1/sources/{source}/names', { params, body: { source } })),
      onSettled,
    }),
    separate: useMutation({
      mutationFn: async (name: string) =>
        answerOf(api.DELETE('/v1/sources/{source}/names/{name}', { params: { path: { source: id, name } } })),
      onSettled,
    }),
  };
}
