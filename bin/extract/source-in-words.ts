import type { Claim, Source } from '../../functions/domain/extraction/claim.ts';

/** Who says it, of what type, and who handed it on: "Ann Lee (police), via state TV (state media)". */
export function sourceInWords({ attribution: { source, via } }: Pick<Claim, 'attribution'>): string {
  if (source === null) return 'nobody named';
  return [withType(source), ...via.map((outer) => `via ${withType(outer)}`)].join(', ');
}

/** A source's name and type. */
export const withType = ({ name, type }: Source): string => `${name} (${type.replace('-', ' ')})`;
