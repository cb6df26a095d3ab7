import { useQueryClient } from '@tanstack/react-query';
import { api, answerOf } from '../../api/client.ts';
import type { Claim } from '../../api/types.ts';
import { showDone, showProblem, showUndo } from '../../parts/messages/notices.tsx';
import { useClaimChange } from '../use-claim-change.ts';
import type { changesTo } from './restate/restate-fields.ts';
import type { Part } from './split/parts.ts';
import { partsBody } from './split/parts.ts';

type Changes = NonNullable<ReturnType<typeof changesTo>> | { readonly question: Claim['question'] };

/** To repair a claim, each time with the way back. @param onRepaired told how it stands now */
export function useRepair(claim: Pick<Claim, 'id' | 'revision' | 'articleId'>, onRepaired: (claim: Claim) => void) {
  const client = useQueryClient();
  const params = { path: { id: claim.id } };
  const { revision } = claim;
  const settle = (now: Claim): void => {
    onRepaired(now);
    void client.invalidateQueries({ queryKey: ['article', claim.articleId] });
  };
  const undo = useClaimChange(claim.id, async (last: number) =>
    answerOf(api.POST('/v1/claims/{id}/undo', { params, body: { revision: last } })),
  );
  const undoLast = (last: number): void =>
    undo.mutate(last, {
      onError: showProblem,
      onSuccess: ({ claim: now }) => {
        settle(now);
        showDone('The claim says again what it said before.');
      },
    });
  const done = (what: string, now: Claim): void => {
    settle(now);
    showUndo(what, 'Undo', () => undoLast(now.revision));
  };
  const restate = useClaimChange(claim.id, async (changes: Changes) =>
    answerOf(api.PATCH('/v1/claims/{id}', { params, body: { revision, ...changes } })),
  );
  const split = useClaimChange(claim.id, async (parts: readonly Part[]) =>
    answerOf(api.POST('/v1/claims/{id}/split', { params, body: { revision, parts: partsBody(parts) } })),
  );
  const join = useClaimChange(claim.id, async (other: string) =>
    answerOf(api.POST('/v1/claims/{id}/join', { params, body: { revision, claim: other } })),
  );
  return { restate, split, join, undoLast, done, undoing: undo.isPending };
}

export type Repairs = ReturnType<typeof useRepair>;
