import type { Claim, Desk, Me } from '../../api/types.ts';

/** A line of the docket as it is shown. */
export type DocketRow =
  | { readonly kind: 'heading'; readonly key: string; readonly label: string; readonly count?: number }
  | { readonly kind: 'claim'; readonly key: string; readonly claim: Claim }
  | { readonly kind: 'nothing'; readonly key: string; readonly label: string };

export interface DocketLists {
  readonly held: readonly Claim[];
  readonly waiting: readonly Claim[];
  readonly assigned: readonly Claim[];
  readonly parked: readonly Claim[];
}

/** The claims that one holds. */
export const heldBy = (held: readonly Claim[], me: Me | undefined): readonly Claim[] => held.filter((claim) => claim.heldBy === me?.name);

/**
 * A desk's docket: what one holds first, then what was left to one, what waits, what others hold or were left, and what is parked.
 * @param standing how many there are of each, of which lists may hold the first pages only
 * @param loaded whether an empty list of what waits says that nothing waits
 */
export function docketRows(
  { held, waiting, assigned, parked }: DocketLists,
  standing: Desk | undefined,
  me: Me | undefined,
  loaded: boolean,
): readonly DocketRow[] {
  const mine = heldBy(held, me);
  const forMe = assigned.filter(({ assignedTo }) => assignedTo?.id === me?.id);
  return [
    ...section('Yours', mine),
    ...section('For you', forMe),
    ...section('Waiting', waiting, standing?.waiting, loaded ? 'Nothing waits above the line.' : undefined),
    ...section(
      'With colleagues',
      held.filter((claim) => !mine.includes(claim)),
      standing === undefined ? undefined : standing.held - mine.length,
    ),
    ...section(
      'For colleagues',
      assigned.filter((claim) => !forMe.includes(claim)),
    ),
    ...section('Parked', parked, standing?.parked),
  ];
}

function section(label: string, claims: readonly Claim[], count?: number, nothing?: string): readonly DocketRow[] {
  if (claims.length === 0 && nothing === undefined) return [];
  return [
    { kind: 'heading', key: label, label, ...(count === undefined || count <= 0 ? {} : { count }) },
    // A claim on its way from one list to the other may be in both for a moment.
    ...claims.map((claim): DocketRow => ({ kind: 'claim', key: `${label} ${claim.id}`, claim })),
    ...(claims.length === 0 && nothing !== undefined ? [{ kind: 'nothing', key: `${label}-nothing`, label: nothing } as const] : []),
  ];
}
