import type { Desk } from '../../../../config/desks.ts';
import type { Finding } from '../../../../config/verdicts.ts';
import type { Claim } from '../../extraction/claim.ts';
import { Refusal } from '../refusals.ts';
import { countOrigins } from './origins.ts';
import type { Account, OriginCount } from './origins.ts';

/** Fewer origins than the desk asks for. */
export interface OriginShortfall extends OriginCount {
  readonly code: 'too-few-origins';
  readonly needed: number;
}

/** How the evidence stands against what the desk asks for. */
export interface OriginsSoFar extends OriginCount {
  readonly needed: number;
  /** What comes of a confirmation on fewer. */
  readonly fewer: Desk['origins']['fewer'];
}

/** The desk stands by nothing as confirmed on so few origins; a lead may override that. */
export class TooFewOrigins extends Refusal {
  readonly code = 'too-few-origins';
  readonly shortfall: OriginShortfall;
  constructor(shortfall: OriginShortfall) {
    const { needed, origins } = shortfall;
    super(`This desk confirms on ${needed} independent origins; the evidence has ${origins.length === 0 ? 'none' : origins.join(', ')}.`);
    this.shortfall = shortfall;
  }
}

/** The names under which a claim's claimant, and those who pass the claim on, appear in its article. */
export const claimantsOf = ({ attribution }: Pick<Claim, 'attribution'>): string[] =>
  [attribution.source, ...attribution.via].flatMap((source) => (source === null ? [] : [source.name, source.text]));

/**
 * How many origins there are, and how many it takes to confirm, for people to see before they rule; null where the desk asks for none.
 * @param evidence that stands
 */
export function originsSoFar(desk: Pick<Desk, 'origins'>, evidence: readonly Account[], claimants: readonly string[]): OriginsSoFar | null {
  const { confirmed: needed, fewer } = desk.origins;
  return needed === 0 ? null : { needed, fewer, ...countOrigins(evidence, claimants) };
}

/**
 * What is missing to stand by the finding; null where nothing is. Only `confirmed` asks for origins.
 * @param evidence that stands
 */
export function originShortfall(
  desk: Pick<Desk, 'origins'>,
  finding: Finding,
  evidence: readonly Account[],
  claimants: readonly string[],
): OriginShortfall | null {
  const needed = desk.origins.confirmed;
  if (finding !== 'confirmed' || needed === 0) return null;
  const count = countOrigins(evidence, claimants);
  return count.origins.length >= needed ? null : { code: 'too-few-origins', needed, ...count };
}
