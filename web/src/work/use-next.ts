import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, answerOf } from '../api/client.ts';
import type { Claim, ClaimDetail } from '../api/types.ts';
import { showDone, showProblem } from '../parts/messages/notices.tsx';
import { claimQuery } from './queries.ts';
import { useAddress } from './use-address.ts';

interface Wanted {
  /** How many claims of one story at most. */
  readonly bundle?: number;
  readonly stage?: 'waiting' | 'second' | 'sign-off' | 'adjudication';
}

/** Takes the most urgent claim of a desk, and no other while that is on its way. @param onTaken shows it: by itself, where the person is still where they asked for it */
export function useNext(desk: string, onTaken: (claim: Claim) => void) {
  const client = useQueryClient();
  // A key may be struck again before the screen is drawn anew.
  const onItsWay = useRef(false);
  const address = useAddress();
  const next = useMutation({
    mutationFn: async (wanted: Wanted) =>
      answerOf(api.POST('/v1/desks/{desk}/next', { params: { path: { desk } }, body: { bundle: 1, ...wanted } })),
    onMutate: () => address.now(),
    onSuccess: (taken, _wanted, from) => {
      if (taken === undefined) {
        showDone('Nothing waits for you here now. Claims below the line can be promoted in triage.');
        return;
      }
      const { claim, lease, others = [] } = taken;
      // Shown from what the answer holds; the rest comes with the full claim.
      client.setQueryData<ClaimDetail>(['claim', claim.id], (detail) => (detail === undefined ? detail : { ...detail, claim, lease }));
      for (const other of others) void client.prefetchQuery(claimQuery(other.claim.id));
      if (others.length > 0) showDone(`${others.length + 1} claims of this story are yours: [ and ] go from one to the other.`);
      if (address.now() === from) onTaken(claim);
      else showDone('The claim that you asked for is yours.', { label: 'See it', run: () => onTaken(claim) });
    },
    onError: showProblem,
    // The lists are not waited for: the next claim may be asked for before they have come anew.
    onSettled: () => {
      onItsWay.current = false;
      for (const queryKey of [['claims'], ['desks']]) void client.invalidateQueries({ queryKey });
    },
  });
  const take = (wanted: Wanted = {}): void => {
    if (onItsWay.current) return;
    onItsWay.current = true;
    next.mutate(wanted);
  };
  return { take, taking: next.isPending };
}
