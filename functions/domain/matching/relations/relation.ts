import type { Claim } from '../../extraction/claim.ts';

/**
 * What one claim may be to another.
 * - `same`: says the same in other words
 * - `update`: says what has become of it since
 * - `part-of`: counts some of those whom the other counts
 * - `conflicting`: both cannot be so
 * - `denial`: its source denies what the other says
 */
export const RELATION_TYPES = ['same', 'update', 'part-of', 'conflicting', 'denial'] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** A relation between two claims: `from` is the same as, an update of, a part of, in conflict with or a denial of `to`. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
}

/** What a rule or a person says of two claims, for a person to read. */
export interface Suggestion extends Relation {
  readonly why: string;
}

/** Why two claims are related where a person says so. Who that is stands beside it, and nowhere else. */
export const SAID_SO = 'somebody said so';

/** A claim as the rules of relations see it. */
export interface Relatable {
  readonly id: string;
  readonly articleId: string;
  /** When its article was first read, ISO 8601: the later article of a story is the newer one. */
  readonly foundAt: string;
  /** Equal for exact repeats, which are one claim. */
  readonly fingerprint: string;
  readonly found: Claim;
}

/** What the other claim of a relation is to the one that is looked at. */
export type RelatedAs = 'same' | 'newer' | 'older' | 'part' | 'whole' | 'conflicting' | 'denial' | 'denied';

const SIDES: Readonly<Record<RelationType, { readonly from: RelatedAs; readonly to: RelatedAs }>> = {
  same: { from: 'same', to: 'same' },
  update: { from: 'newer', to: 'older' },
  'part-of': { from: 'part', to: 'whole' },
  conflicting: { from: 'conflicting', to: 'conflicting' },
  denial: { from: 'denial', to: 'denied' },
};

/** What the other claim of the relation is to the claim of that id. */
export const relatedAs = ({ from, type }: Relation, id: string): RelatedAs => SIDES[type][from === id ? 'to' : 'from'];

/** The other claim's id. */
export const otherOf = ({ from, to }: Pick<Relation, 'from' | 'to'>, id: string): string => (from === id ? to : from);
