import type { Claim, Source } from '../../functions/domain/extraction/claim.ts';

/** Who says or denies it, of what type, and who handed it on: "Ann Lee (police), via state TV (state media)", "denied by Ann Lee (police)". */
export function sourceInWords({ attribution: { source, via, denies } }: Pick<Claim, 'attribution'>): string {
  if (source === null) return 'nobody named';
  return [`${denies === true ? 'denied by ' : ''}${withType(source)}`, ...via.map((outer) => `via ${withType(outer)}`)].join(', ');
}

/** A source's name and type. */
export const withType = ({ name, type }: Source): string => `${name} (${type.replace('-', ' ')})`;
