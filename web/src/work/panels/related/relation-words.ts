import type { ClaimDetail } from '../../../api/types.ts';

export type Related = ClaimDetail['relations'][number];
export type RelatedAs = Related['as'];

/** What the other claim is to the one in hand. */
export const RELATED_AS = ['same', 'newer', 'older', 'part', 'whole', 'conflicting', 'denial', 'denied'] as const satisfies RelatedAs[];

/** Heads a relation: what the other claim is to this one. */
export const RELATED_WORDS: Readonly<Record<RelatedAs, string>> = {
  same: 'Says the same',
  newer: 'Is newer: updates this one',
  older: 'Is older: this one updates it',
  part: 'Is a part of this one',
  whole: 'Is the whole of which this is a part',
  conflicting: 'Conflicts: both cannot be so',
  denial: 'Denies this one',
  denied: 'Is denied by this one',
};

/** What stands first for somebody who is to rule: what speaks against the claim, then what it hangs on, then the rest. */
const ORDER: readonly RelatedAs[] = ['conflicting', 'denial', 'denied', 'whole', 'newer', 'same', 'part', 'older'];

/** Relations as they are read: confirmed before suggested, and what speaks against the claim first. */
export const inReadingOrder = (relations: readonly Related[]): Related[] =>
  relations.toSorted(
    (one, other) =>
      Number(one.status === 'suggested') - Number(other.status === 'suggested') || ORDER.indexOf(one.as) - ORDER.indexOf(other.as),
  );

const FROM_OTHER: ReadonlySet<RelatedAs> = new Set(['newer', 'part', 'denial']);

const TYPES: Readonly<Record<RelatedAs, Related['type']>> = {
  same: 'same',
  newer: 'update',
  older: 'update',
  part: 'part-of',
  whole: 'part-of',
  conflicting: 'conflicting',
  denial: 'denial',
  denied: 'denial',
};

/** How the API is told: `from` is the same as, an update of, a part of, in conflict with or a denial of `to`. */
export function relationOf(claim: string, other: string, as: RelatedAs): { from: string; to: string; type: Related['type'] } {
  const [from, to] = FROM_OTHER.has(as) ? [other, claim] : [claim, other];
  return { from, to, type: TYPES[as] };
}
