import type { Claim, Desk, Me } from '../../api/types.ts';
import { EYES_STAGES } from '../../parts/eyes-stages.ts';
import type { EyesStage } from '../../parts/eyes-stages.ts';
import { mayLead, mayReview } from '../../desks/roles.ts';

/** A line of the docket as it is shown. */
export type DocketRow =
  | { readonly kind: 'heading'; readonly key: string; readonly label: string; readonly count?: number; readonly eyes?: EyesStage }
  | { readonly kind: 'claim'; readonly key: string; readonly claim: Claim }
  | { readonly kind: 'nothing'; readonly key: string; readonly label: string };

export interface DocketLists {
  /** What waits for other eyes, at whichever stage. */
  readonly eyes: readonly Claim[];
  readonly held: readonly Claim[];
  readonly waiting: readonly Claim[];
  readonly assigned: readonly Claim[];
  readonly parked: readonly Claim[];
}

/** The claims that one holds. */
export const heldBy = (held: readonly Claim[], me: Me | undefined): readonly Claim[] => held.filter((claim) => claim.heldBy === me?.name);

/** What waits for this person's eyes: others ruled on it, and their role is enough. */
export const forEyesOf = (eyes: readonly Claim[], me: Me | undefined): readonly Claim[] =>
  me === undefined || !mayReview(me.role)
    ? []
    : eyes.filter(({ stage, round }) => (stage !== 'adjudication' || mayLead(me.role)) && round.reviews.every(({ by }) => by !== me.name));

/**
 * A desk's docket: what waits for one's eyes, since a colleague has done their part and nobody sees it else; what one holds, then what was left to one, what waits, what others hold or were left, and what is parked.
 * @param standing how many there are of each, of which lists may hold the first pages only
 * @param loaded whether an empty list of what waits says that nothing waits
 */
export function docketRows(
  { eyes, held, waiting, assigned, parked }: DocketLists,
  standing: Desk | undefined,
  me: Me | undefined,
  loaded: boolean,
): readonly DocketRow[] {
  const mine = heldBy(held, me);
  const forMe = assigned.filter(({ assignedTo }) => assignedTo?.id === me?.id);
  return [
    ...eyesSection(forEyesOf(eyes, me)),
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

function eyesSection(claims: readonly Claim[]): readonly DocketRow[] {
  const stage = EYES_STAGES.find((one) => one === claims[0]?.stage);
  return section('For your eyes', claims, claims.length).map((row) =>
    row.kind === 'heading' && stage !== undefined ? { ...row, eyes: stage } : row,
  );
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
