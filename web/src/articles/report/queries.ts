import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, answerOf } from '../../api/client.ts';
import type { ArticleReport, Correction } from '../../api/types.ts';
import { POLL_MILLISECONDS } from '../../app/query-client.ts';
import { showDone, showProblem } from '../../parts/messages/notices.tsx';

/** What the newsroom is advised to do with an article. */
export const useReport = (article: string, enabled = true) =>
  useQuery({
    queryKey: ['report', article],
    enabled,
    queryFn: async ({ signal }) => answerOf(api.GET('/v1/articles/{id}/report', { params: { path: { id: article } }, signal })),
    refetchInterval: POLL_MILLISECONDS,
  });

/** Notes that the person has seen the report as it is shown. Where it has changed meanwhile that is refused, and the new one is shown. */
export function useAcknowledge({ article, version }: Pick<ArticleReport, 'article' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (as: 'author' | 'desk') =>
      answerOf(api.POST('/v1/articles/{id}/acknowledgement', { params: { path: { id: article } }, body: { version, as } })),
    onSuccess: () => showDone('It is noted that you have seen the report.'),
    onError: showProblem,
    onSettled: () => client.invalidateQueries({ queryKey: ['report', article] }),
  });
}

/** What of an article may have to be corrected, since it was out when its claims were ruled on. @param desks whose claims it has */
export function useCorrections(article: string, desks: readonly string[]): readonly Correction[] {
  return useQueries({
    queries: desks.flatMap((desk) =>
      (['open', 'closed'] as const).map((state) => ({
        queryKey: ['corrections', desk, state],
        queryFn: async () =>
          answerOf(api.GET('/v1/desks/{desk}/corrections', { params: { path: { desk }, query: { state, limit: 100 } } })),
        staleTime: 30_000,
      })),
    ),
    combine: (lists) => lists.flatMap(({ data }) => data?.items.filter((correction) => correction.article === article) ?? []),
  });
}
