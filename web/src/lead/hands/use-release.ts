import { useMutation } from '@tanstack/react-query';
import { api, answerOf } from '../../api/client.ts';
import type { Person } from '../../api/types.ts';
import { showDone, showProblem } from '../../parts/messages/notices.tsx';
import { useRefresh } from '../queries.ts';
import { releaseAll, releasedWords } from './release-all.ts';

/** Gives back all that somebody has on the desks that one leads. */
export function useRelease() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async ({ id }: Person) =>
      releaseAll(() => answerOf(api.POST('/v1/people/{person}/release', { params: { path: { person: id } } }))),
    onSuccess: (released, { name }) => showDone(releasedWords(name, released)),
    onError: showProblem,
    onSettled: refresh,
  });
}
