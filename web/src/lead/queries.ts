import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.ts';
import { POLL_MILLISECONDS } from '../app/query-client.ts';

const holdingsQuery = (desk: string) =>
  queryOptions({
    queryKey: ['holdings', desk],
    queryFn: async ({ signal }) => answerOf(api.GET('/v1/desks/{desk}/holdings', { params: { path: { desk } }, signal })),
    refetchInterval: POLL_MILLISECONDS,
  });

/** What each person of the desk has in their hands. */
export const useHoldings = (desk: string) => useQuery(holdingsQuery(desk));

/** Has everything that a lead’s step may have changed read anew. */
export function useRefresh(): () => Promise<unknown> {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ['holdings', 'claims', 'claim', 'desks', 'overdue', 'people', 'history'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
}
