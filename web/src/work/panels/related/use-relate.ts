import { api, answerOf } from '../../../api/client.ts';
import { showProblem, showUndo } from '../../../parts/messages/notices.tsx';
import { useClaimChange } from '../../use-claim-change.ts';
import { relationOf } from './relation-words.ts';
import type { RelatedAs } from './relation-words.ts';

interface Said {
  readonly other: string;
  readonly as: RelatedAs;
}

/** To say what a claim is to another, and that it is not. */
export function useRelate(claimId: string) {
  const relate = useClaimChange(claimId, async ({ other, as }: Said) => {
    const { from, to, type } = relationOf(claimId, other, as);
    return answerOf(api.POST('/v1/claims/{id}/relations', { params: { path: { id: from } }, body: { claim: to, type } }));
  });
  const unrelate = useClaimChange(claimId, async ({ other }: Said) =>
    answerOf(api.DELETE('/v1/claims/{id}/relations/{other}', { params: { path: { id: claimId, other } } })),
  );
  return {
    relate,
    /** Confirms what is suggested. */
    confirm: (said: Said) => relate.mutate(said, { onError: showProblem }),
    /** Says that they are nothing to each other; it is not suggested again. */
    dismiss: (said: Said) =>
      unrelate.mutate(said, {
        onError: showProblem,
        onSuccess: () =>
          showUndo('They count as unrelated now, and will not be suggested again.', 'They are related', () =>
            relate.mutate(said, { onError: showProblem }),
          ),
      }),
    busy: relate.isPending || unrelate.isPending,
  };
}
