import { useQuery } from '@tanstack/react-query';
import { POLL_MILLISECONDS } from '../../app/query-client.ts';
import { articleQuery } from '../../work/queries.ts';

/** While an upload is being read, in milliseconds. */
const SOON = 2000;

/** An article and its claims as they stand, or, by an upload’s id, what became of it. */
export const useArticlePage = (id: string) =>
  useQuery({
    ...articleQuery(id),
    staleTime: 5000,
    refetchInterval: ({ state: { data } }) => (data?.upload?.status === 'processing' ? SOON : POLL_MILLISECONDS),
  });
