import { useCallback, useMemo } from 'react';
import type { Claim, Desk, Me } from '../../api/types.ts';
import { useClaims } from '../../desks/claims-list.ts';
import { useDesks } from '../../desks/queries.ts';
import { docketRows, heldBy } from './docket-rows.ts';

/** The docket of a desk, as its rows; more of what waits is loaded when asked for. */
export function useDocket(desk: string, me: Me | undefined) {
  const held = useClaims(desk, 'held');
  const waiting = useClaims(desk, 'waiting');
  const assigned = useClaims(desk, 'assigned');
  const parked = useClaims(desk, 'parked');
  const { data } = useDesks();
  const standing = data?.desks.find(({ desk: id }) => id === desk);
  const eyes = useEyes(desk, standing);
  const lists = [held, waiting, assigned, parked];
  const { hasNextPage, isFetchingNextPage, fetchNextPage, isPending } = waiting;
  return {
    rows: useMemo(
      () =>
        docketRows(
          { eyes, held: held.claims, waiting: waiting.claims, assigned: assigned.claims, parked: parked.claims },
          standing,
          me,
          !isPending,
        ),
      [eyes, held.claims, waiting.claims, assigned.claims, parked.claims, standing, me, isPending],
    ),
    mine: useMemo(() => heldBy(held.claims, me), [held.claims, me]),
    isPending,
    error: lists.map(({ error }) => error).find((error) => error !== null) ?? null,
    refetch: () => void Promise.all(lists.map((list) => list.refetch())),
    loadMore: useCallback(() => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
    }, [hasNextPage, isFetchingNextPage, fetchNextPage]),
  };
}

/** What waits for other eyes; asked for only where the desk's standing says that something does. */
function useEyes(desk: string, standing: Desk | undefined): readonly Claim[] {
  const [signs, seconds, disputes] = [standing?.signOff, standing?.second, standing?.adjudication].map((waiting) => (waiting ?? 0) > 0);
  const signOff = useClaims(desk, 'sign-off', signs);
  const second = useClaims(desk, 'second', seconds);
  const adjudication = useClaims(desk, 'adjudication', disputes);
  return useMemo(
    () => [...(signs ? signOff.claims : []), ...(seconds ? second.claims : []), ...(disputes ? adjudication.claims : [])],
    [signs, seconds, disputes, signOff.claims, second.claims, adjudication.claims],
  );
}
