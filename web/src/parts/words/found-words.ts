import type { Claim } from '../../api/types.ts';

/** What the finder found, as people say it. */

type Quantity = Claim['quantities'][number];
type SourceType = NonNullable<Claim['attribution']['source']>['type'];

/** `state media`, `police`. */
export const sourceTypeWords = (type: SourceType): string => type.replaceAll('-', ' ');

/** Who checked, and what came of it: `CNN could not verify it`. */
export function verificationWords({ status, by }: Claim['verification']): string {
  if (status === 'none') return 'not verified by the outlet';
  return status === 'done' ? `verified by ${by ?? 'the outlet'}` : `${by ?? 'the outlet'} could not verify it`;
}

const APPROXIMATELY: Readonly<Record<Quantity['approximate'], string>> = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
};

const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** `at least 399 people killed`, `15`. */
export const quantityWords = ({ value, unit, approximate }: Quantity): string =>
  `${APPROXIMATELY[approximate]}${figures.format(value)} ${unit}`.trim();
