import type { Claim } from '../../api/types.ts';

/** How an article’s claims are sorted on its page. */
export const CLAIM_GROUPS = ['open', 'below', 'decided', 'repeats', 'aside', 'noted'] as const;
export type ClaimGroup = (typeof CLAIM_GROUPS)[number];

export const GROUP_WORDS: Readonly<Record<ClaimGroup, string>> = {
  open: 'To check',
  below: 'Below the line',
  decided: 'Decided',
  repeats: 'Repeats of others',
  aside: 'Set aside',
  noted: 'Not queued',
};

const GROUP_OF: Readonly<Record<Claim['state'], ClaimGroup>> = {
  found: 'open',
  waiting: 'open',
  held: 'open',
  parked: 'open',
  second: 'open',
  'sign-off': 'open',
  adjudication: 'open',
  stuck: 'open',
  below: 'below',
  decided: 'decided',
  joined: 'repeats',
  dismissed: 'aside',
  lapsed: 'aside',
  withdrawn: 'aside',
  noted: 'noted',
};

export const groupOf = ({ state }: Pick<Claim, 'state'>): ClaimGroup => GROUP_OF[state];

/** The claims of a group, or all, in the order of the article’s text. */
export const claimsIn = (claims: readonly Claim[], group: ClaimGroup | undefined): readonly Claim[] =>
  claims
    .filter((claim) => group === undefined || groupOf(claim) === group)
    .toSorted((one, other) => (one.spans[0]?.[0] ?? 0) - (other.spans[0]?.[0] ?? 0));

/** How many claims each group has; those without any are left out. */
export function groupSizes(claims: readonly Claim[]): readonly { readonly group: ClaimGroup; readonly size: number }[] {
  const sizes = CLAIM_GROUPS.map((group) => ({ group, size: claims.filter((claim) => groupOf(claim) === group).length }));
  return sizes.filter(({ size }) => size > 0);
}
