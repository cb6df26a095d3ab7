import { useCallback, useMemo } from 'react';
import type { Me } from '../../api/types.ts';
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
  const lists = [held, waiting, assigned, parked];
  const { hasNextPage, isFetchingNextPage, fetchNextPage, isPending } = waiting;
  return {
    rows: useMemo(
      () =>
        docketRows(
          { held: held.claims, waiting: waiting.claims, assigned: assigned.claims, parked: parked.claims },
          standing,
          me,
          !isPending,
        ),
      [held.claims, waiting.claims, assigned.claims, parked.claims, standing, me, isPending],
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
