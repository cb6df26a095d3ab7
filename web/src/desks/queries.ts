import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.ts';
import { POLL_MILLISECONDS } from '../app/query-client.ts';

const meQuery = queryOptions({ queryKey: ['me'], queryFn: async () => answerOf(api.GET('/v1/me')), staleTime: 60_000 });

const desksQuery = queryOptions({
  queryKey: ['desks'],
  queryFn: async () => answerOf(api.GET('/v1/desks')),
  refetchInterval: POLL_MILLISECONDS,
});

/** Who is signed in. */
export const useMe = () => useQuery(meQuery);

/** The person’s desks and how their dockets stand. */
export const useDesks = () => useQuery(desksQuery);

/** The desk’s members, to hand claims to. */
export const usePeople = (desk: string) =>
  useQuery({
    queryKey: ['people', desk],
    queryFn: async () => answerOf(api.GET('/v1/desks/{desk}/people', { params: { path: { desk } } })),
    staleTime: 60_000,
  });

/** What the person asked for, kept at once. */
export function useSavePreferences() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: { readonly skipGraphic: boolean }) => answerOf(api.PUT('/v1/me/preferences', { body })),
    onSettled: () => client.invalidateQueries({ queryKey: ['me'] }),
  });
}
