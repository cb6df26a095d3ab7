import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, answerOf } from '../../api/client.ts';
import type { ParkReason, SkipReason } from '../../../../config/reasons.ts';
import type { ClaimDetail } from '../../api/types.ts';
import { showProblem, showUndo } from '../../parts/messages/notices.tsx';

interface Parking {
  readonly reason: ParkReason;
  readonly note: string;
  /** ISO 8601. */
  readonly until: string;
}

/**
 * What can be done with the right to rule on one claim. Each tells in a notice what went wrong, and leaves everything as it was then.
 * @param onGone the claim has left this person's hands: called before the lists come anew, so that nothing chosen from them meanwhile is closed again
 */
export function useLease(claimId: string, token: number | undefined, onGone: () => void = stay) {
  const client = useQueryClient();
  const path = { id: claimId };
  const settled = {
    onError: showProblem,
    onSettled: () => Promise.all([['claim', claimId], ['claims'], ['desks']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  };
  const onTaken = (lease: ClaimDetail['lease']): void => {
    client.setQueryData<ClaimDetail>(['claim', claimId], (detail) => (detail === undefined ? detail : { ...detail, lease }));
  };
  const take = useMutation({
    ...settled,
    mutationFn: async () => answerOf(api.POST('/v1/claims/{id}/lease', { params: { path } })),
    onSuccess: ({ lease }) => onTaken(lease),
  });
  const extend = useMutation({
    ...settled,
    mutationFn: async () => answerOf(api.PATCH('/v1/claims/{id}/lease', { params: { path }, body: { token: required(token) } })),
    onSuccess: ({ lease }) => onTaken(lease),
  });
  const release = useMutation({
    ...settled,
    mutationFn: async (skip?: SkipReason) =>
      answerOf(
        api.DELETE('/v1/claims/{id}/lease', {
          params: { path, query: { token: required(token), ...(skip === undefined ? {} : { skip }) } },
        }),
      ),
    onSuccess: () => {
      onGone();
      showUndo('Given back to the desk. Your draft is kept.', 'Take it again', () => take.mutate());
    },
  });
  const park = useMutation({
    ...settled,
    mutationFn: async (parking: Parking) =>
      answerOf(api.POST('/v1/claims/{id}/park', { params: { path }, body: { token: required(token), ...parking } })),
    onSuccess: () => {
      onGone();
      showUndo('Parked. It comes back by itself.', 'Take it back', () => take.mutate());
    },
  });
  const handOff = useMutation({
    ...settled,
    onSuccess: onGone,
    mutationFn: async (to: string) =>
      answerOf(
        api.POST('/v1/claims/{id}/lease/handoff', {
          params: { path },
          body: { to, ...(token === undefined ? {} : { token }) },
        }),
      ),
  });
  return { take, extend, release, park, handOff };
}

const stay = (): void => undefined;

function required(token: number | undefined): number {
  if (token === undefined) throw new Error('You do not hold this claim: take it first.');
  return token;
}
