import type { Appearance, Claim, ClaimKind, Dispute, Priority, Quantity, Quotation, Source, Verification } from '../claim.ts';
import type { Harm } from '../lexicon/claims/harm.ts';
import type { Wording } from '../text/wording.ts';
import { wordingOf } from '../text/wording.ts';

/** What the priority of a claim is made of. */
export interface Weighed {
  readonly wording: Wording;
  /** The cue's words: "is accused of"; nothing where there is none. */
  readonly cue: string;
  readonly quotation: Quotation;
  readonly kind: ClaimKind;
  readonly queued: boolean;
  readonly source: Source | null;
  readonly via: readonly Source[];
  readonly quantities: readonly Quantity[];
  /** How many times (days, dates) it names. */
  readonly times: number;
  readonly verification: Verification;
  readonly disputedBy: readonly Dispute[];
  readonly appearances: readonly Appearance[];
  /** 0 at the article's beginning, 1 at its end. */
  readonly position: number;
  /** How likely it is that somebody claims this as a fact, 0 to 1. */
  readonly likely: number;
}

/**
 * A described claim as it is weighed.
 * @param likely how likely it is that somebody claims it as a fact
 * @param wording its words as read, where they are at hand
 */
export function asWeighed(claim: Omit<Claim, 'priority'>, { end }: Story, likely = 1, wording = wordingOf(claim.text)): Weighed {
  const { attribution, kind, queued, quantities, times, verification, disputedBy, appearances } = claim;
  const { source, cue, via, quotation } = attribution;
  return {
    wording,
    cue: cue?.text ?? '',
    quotation,
    kind,
    queued,
    source,
    via,
    quantities,
    times: times.length,
    verification,
    disputedBy,
    appearances,
    position: (claim.spans[0]?.[0] ?? 0) / Math.max(1, end),
    likely,
  };
}

/** What the article around a claim is about. */
export interface Story {
  /** Telling words of headline and summary. */
  readonly headline: ReadonlySet<string>;
  /** Telling words of the first paragraphs. */
  readonly opening: ReadonlySet<string>;
  /** The harms that headline, summary or first paragraphs tell of. */
  readonly harms: readonly Harm[];
  /** Where what is read of the article ends. */
  readonly end: number;
}

/** Something about a claim that an editor would count for or against checking it first. Its points are in `points.json`. */
export interface Signal {
  readonly name: string;
  /** As a person would put it. */
  readonly reason: string;
  /** Whether it can only raise a claim or only lower it, whatever is learned. */
  readonly raises: boolean;
  readonly holds: (claim: Weighed, story: Story) => boolean;
}

/** What moved a priority: points given or taken, and why. */
export interface Move {
  readonly points: number;
  readonly reason: string;
}

/** A priority with what it is made of: the points of all moves, kept within 0 to 100, are its score. */
export interface Weight {
  readonly priority: Priority;
  readonly moves: readonly Move[];
}
