import { useMutation } from '@tanstack/react-query';
import { api, answerOf } from '../../api/client.ts';
import type { Person } from '../../api/types.ts';
import { showDone, showProblem, showUndo } from '../../parts/messages/notices.tsx';
import { useRefresh } from '../queries.ts';

interface Handed {
  readonly claimId: string;
  readonly to: Person;
  /** Who had it, to give it back to. */
  readonly from?: Person | undefined;
}

/** Gives a claim to a colleague, whoever has it; the notice offers the way back. */
export function useHandOver() {
  const refresh = useRefresh();
  const handOver = useMutation({
    mutationFn: async ({ claimId, to }: Handed) =>
      answerOf(api.POST('/v1/claims/{id}/lease/handoff', { params: { path: { id: claimId } }, body: { to: to.id } })),
    onSuccess: (_, { claimId, to, from }) => {
      const done = `${to.name} finds it on top of their docket.`;
      if (from === undefined || from.id === to.id) showDone(done);
      else showUndo(done, `Back to ${from.name}`, () => handOver.mutate({ claimId, to: from }));
    },
    onError: showProblem,
    onSettled: refresh,
  });
  return handOver;
}
