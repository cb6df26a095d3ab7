import type { ClaimDetail } from '../../api/types.ts';
import type { Finding } from '../../../../config/verdicts.ts';

/** How far a confirmation is from what the desk asks for. */
export interface OriginsShort {
  readonly title: string;
  /** What comes of it, and what to do. */
  readonly means: string;
}

/** What to say before a claim is confirmed on fewer independent origins than the desk asks for; null where nothing is missing. */
export function originsShort(origins: ClaimDetail['origins'], finding: Finding | null): OriginsShort | null {
  if (finding !== 'confirmed' || origins === null || origins.origins.length >= origins.needed) return null;
  const names = origins.origins.length === 0 ? '' : `: ${origins.origins.join(', ')}`;
  return {
    title: `${origins.origins.length} of ${origins.needed} independent origins${names}`,
    means:
      origins.fewer === 'refuse'
        ? 'This desk records no such confirmation: add evidence that says who knows it and how, find less, or have a lead record it with a reason.'
        : 'It can be recorded all the same. Better: add evidence that says who knows it, and how.',
  };
}
