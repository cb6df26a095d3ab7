import { useCallback } from 'react';
import type { Claim, Me } from '../../api/types.ts';
import { useDesks } from '../../desks/queries.ts';
import { useClaims } from '../../desks/claims-list.ts';

/** A line of the docket as it is shown. */
export type DocketRow =
  | { readonly kind: 'heading'; readonly key: string; readonly label: string; readonly count?: number }
  | { readonly kind: 'claim'; readonly key: string; readonly claim: Claim }
  | { readonly kind: 'nothing'; readonly key: string; readonly label: string };

/** The docket of a desk: what one holds first, then what waits, what others hold, and what is parked. */
export function useDocket(desk: string, me: Me | undefined) {
  const held = useClaims(desk, 'held');
  const waiting = useClaims(desk, 'waiting');
  const assigned = useClaims(desk, 'assigned');
  const parked = useClaims(desk, 'parked');
  const { data } = useDesks();
  const standing = data?.desks.find(({ desk: id }) => id === desk);
  const mine = held.claims.filter(({ heldBy }) => heldBy === me?.name);
  const others = held.claims.filter(({ heldBy }) => heldBy !== me?.name);
  const forMe = assigned.claims.filter(({ assignedTo }) => assignedTo?.id === me?.id);
  const forOthers = assigned.claims.filter(({ assignedTo }) => assignedTo?.id !== me?.id);
  const rows: DocketRow[] = [
    ...section('Yours', mine),
    ...section('For you', forMe),
    ...section('Waiting', waiting.claims, standing?.waiting, waiting.isPending ? undefined : 'Nothing waits above the line.'),
    ...section('With colleagues', others, standing === undefined ? undefined : standing.held - mine.length),
    ...section('For colleagues', forOthers),
    ...section('Parked', parked.claims, standing?.parked),
  ];
  const lists = [held, waiting, assigned, parked];
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = waiting;
  return {
    rows,
    mine,
    isPending: waiting.isPending,
    error: lists.map(({ error }) => error).find((error) => error !== null) ?? null,
    refetch: () => void Promise.all(lists.map((list) => list.refetch())),
    loadMore: useCallback(() => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
    }, [hasNextPage, isFetchingNextPage, fetchNextPage]),
  };
}

function section(label: string, claims: readonly Claim[], count?: number, nothing?: string): DocketRow[] {
  if (claims.length === 0 && nothing === undefined) return [];
  return [
    { kind: 'heading', key: label, label, ...(count === undefined || count <= 0 ? {} : { count }) },
    // A claim on its way from one list to the other may be in both for a moment.
    ...claims.map((claim): DocketRow => ({ kind: 'claim', key: `${label} ${claim.id}`, claim })),
    ...(claims.length === 0 && nothing !== undefined ? [{ kind: 'nothing', key: `${label}-nothing`, label: nothing } as const] : []),
  ];
}
