import type { Claim } from '../../functions/domain/extraction/claim.ts';

/** A claim's place in its article, as tables show it: `07` of `3f2a….07`. */
export const shortId = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

/** The claim that an id, whole or short (`07`, `7`), means; undefined where there is none. */
export function claimById(claims: readonly Claim[], id: string): Claim | undefined {
  const whole = claims.find((claim) => claim.id === id);
  if (whole !== undefined || !/^\d+$/.test(id)) return whole;
  return claims.find((claim) => Number(shortId(claim.id)) === Number(id));
}

/** What to try in place of an id that there is not: those nearest by number, or where the ids begin and end. */
export function nearestIds(claims: readonly Claim[], id: string): string {
  const ids = claims.map((claim) => shortId(claim.id));
  if (ids.length === 0) return 'There are no claims.';
  const wanted = Number(shortId(id));
  if (shortId(id) === '' || Number.isNaN(wanted)) return `Ids: ${ids[0] ?? ''} to ${ids.at(-1) ?? ''}.`;
  const nearest = ids.toSorted((a, b) => Math.abs(Number(a) - wanted) - Math.abs(Number(b) - wanted)).slice(0, 3);
  return `The nearest: ${nearest.toSorted((a, b) => Number(a) - Number(b)).join(', ')}.`;
}
