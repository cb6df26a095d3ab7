import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, answerOf } from '../../api/client.ts';
import { POLL_MILLISECONDS } from '../../app/query-client.ts';
import { showDone } from '../../parts/messages/notices.tsx';
import type { CorrectionOutcome } from './correction-words.ts';

export type CorrectionState = 'open' | 'closed';

const PAGE = 50;

/** Claims of the desk that were advised to be cut or corrected when their article was out already. */
export function useCorrectionList(desk: string, state: CorrectionState) {
  const query = useInfiniteQuery({
    queryKey: ['corrections', desk, state, 'pages'],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      answerOf(
        api.GET('/v1/desks/{desk}/corrections', {
          params: { path: { desk }, query: { state, limit: PAGE, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
    refetchInterval: POLL_MILLISECONDS,
  });
  return { ...query, corrections: query.data?.pages.flatMap(({ items }) => items) ?? [] };
}

interface Closing {
  readonly claim: string;
  readonly outcome: CorrectionOutcome;
  readonly reason: string;
}

/** Says that an article was corrected, or need not be. */
export function useCloseCorrection(desk: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ claim, outcome, reason }: Closing) =>
      answerOf(api.POST('/v1/desks/{desk}/corrections/{claim}/close', { params: { path: { desk, claim } }, body: { outcome, reason } })),
    onSuccess: (_, { outcome }) =>
      showDone(outcome === 'corrected' ? 'It is noted that the article was corrected.' : 'It is noted that nothing need be corrected.'),
    onSettled: () => Promise.all(['corrections', 'report', 'history', 'claim'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}
