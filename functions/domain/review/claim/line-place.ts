import type { DismissReason } from '../../../../config/reasons.ts';
import type { Person } from './person.ts';

/**
 * Why a claim stands above the line or below it.
 * - `within-budget`: of the highest of its article, and of the desk's hour
 * - `article-budget`: enough claims of its article have a higher score
 * - `hour-budget`: enough claims of the desk's hour have a higher score
 * - `overtaken`: was above; claims of a higher score came after it
 * - `promoted`: somebody put it above
 * - `demoted`: somebody put it below
 * - `muted`: a lead has muted its source, outlet or section
 * - `moved`: it stands where it stood on the desk from which somebody moved it
 * - `raised`: the finder had not put it on the docket, and somebody did
 * - `split`: it stands where the claim stood from which somebody split it off
 */
export const LINE_REASONS = [
  'within-budget',
  'article-budget',
  'hour-budget',
  'overtaken',
  'muted',
  'promoted',
  'demoted',
  'moved',
  'raised',
  'split',
] as const;
export type LineReason = (typeof LINE_REASONS)[number];

/** Why a claim stands where it stands. */
export interface LinePlace {
  readonly reason: LineReason;
  /** Who put it there; null where the desk's budget did. */
  readonly by: Person | null;
  readonly at: string;
  /** When it lapses; null above the line. */
  readonly lapsesAt: string | null;
}

/** Why a claim was taken off the docket, by whom, and on which side of the line it stood. */
export interface Dismissal {
  readonly by: Person;
  readonly at: string;
  readonly reason: DismissReason;
  readonly side: 'above' | 'below';
}

/** Who joined a claim to another, and on which side of the line it stood. */
export interface Joining {
  readonly by: Person;
  readonly at: string;
  readonly side: 'above' | 'below';
}
