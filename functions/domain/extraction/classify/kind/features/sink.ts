import type { Quotation } from '../../../claim.ts';
import { DistinctHashes } from '../../../model/features/distinct-hashes.ts';
import { hashOf, mix } from '../../../model/features/hash.ts';

/** Where the features of one claim are gathered; cleared before the next. */
export const features = new DistinctHashes();

/** A count as a value, no higher than what is told apart. */
export const few = (count: number, most = 3): string => String(Math.min(most, count));

/** A kind of feature, as the hashes that its values are mixed with: by itself, and beside how the claim is quoted. */
export interface Template {
  readonly plain: number;
  readonly quoted: Readonly<Record<Quotation, number>>;
}

export function template(name: string): Template {
  const plain = hashOf(name);
  const quoted = (quotation: Quotation): number => hashOf(` in ${quotation}`, plain);
  return { plain, quoted: { direct: quoted('direct'), indirect: quoted('indirect'), mixed: quoted('mixed') } };
}

/** Adds a value. */
export const put = ({ plain }: Template, value: string): void => features.add(mix(plain, hashOf(value)));

/** Adds a value by itself, and beside how the claim is quoted. */
export function putBoth({ plain, quoted }: Template, value: string, quotation: Quotation): void {
  const hash = hashOf(value);
  features.add(mix(plain, hash));
  features.add(mix(quoted[quotation], hash));
}

/** Adds what was hashed before. */
export function putAll(hashes: readonly number[]): void {
  for (const hash of hashes) features.add(hash);
}
