import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.ts';

const MINUTE = 60_000;

/** The newest notes that call the person: as many as a menu holds. */
const mentionsQuery = queryOptions({
  queryKey: ['mentions'],
  queryFn: async ({ signal }) => answerOf(api.GET('/v1/me/mentions', { params: { query: { limit: 10 } }, signal })),
  refetchInterval: MINUTE,
});

export const useMentions = () => useQuery(mentionsQuery);

/** Marks as seen what calls the person up to a time, ISO 8601. */
export function useMarkSeen() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (seenUntil: string) => answerOf(api.PUT('/v1/me/mentions', { body: { seenUntil } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['mentions'] }),
  });
}
