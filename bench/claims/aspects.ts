import type { Claim } from '../../functions/domain/extraction/claim.ts';
import type { ClaimLabel } from '../corpus/read-marked-article.ts';
import type { Marked } from './compare.ts';
import { sameSource } from './same-source.ts';

export const ASPECTS = ['source', 'type', 'via', 'kind', 'basis', 'verification', 'basis and verification'] as const;
/** What is said of a claim besides its words. */
export type Aspect = (typeof ASPECTS)[number];

interface Reading {
  readonly marked: (label: ClaimLabel) => string | null;
  readonly found: (claim: Claim) => string | null;
}

const READINGS: Readonly<Record<Aspect, Reading>> = {
  source: { marked: ({ sourceName }) => sourceName, found: ({ attribution }) => attribution.source?.name ?? null },
  type: { marked: ({ sourceType }) => sourceType, found: ({ attribution }) => attribution.source?.type ?? null },
  via: { marked: ({ via }) => via, found: ({ attribution }) => attribution.via[0]?.name ?? null },
  kind: { marked: ({ kind }) => kind, found: ({ kind }) => kind },
  basis: { marked: ({ basis }) => basis, found: ({ basis }) => basis },
  verification: { marked: ({ verification }) => verification, found: ({ verification }) => verification.status },
  'basis and verification': {
    marked: ({ basis, verification }) => `${basis} ${verification}`,
    found: ({ basis, verification }) => `${basis} ${verification.status}`,
  },
};

const NAMES: ReadonlySet<Aspect> = new Set(['source', 'via']);

/** What is marked and what was found of one aspect; null where there is nobody. */
export function told(aspect: Aspect, { label }: Marked, claim: Claim): { readonly marked: string | null; readonly found: string | null } {
  const reading = READINGS[aspect];
  return { marked: reading.marked(label), found: reading.found(claim) };
}

/** Whether the claim found is right in an aspect; null where the aspect does not arise: `via` counts only where somebody is marked or found. */
export function isRight(aspect: Aspect, marked: Marked, claim: Claim): boolean | null {
  const reading = told(aspect, marked, claim);
  if (aspect === 'via' && reading.marked === null && reading.found === null) return null;
  return NAMES.has(aspect) ? sameSource(reading.marked, reading.found) : reading.marked === reading.found;
}
