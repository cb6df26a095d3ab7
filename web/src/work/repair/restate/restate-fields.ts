import type { Claim } from '../../../api/types.ts';
import type { Lack } from '../../../parts/forms/lack.ts';
import type { SourceType } from '../../claim-words.ts';
import type { Quoted } from '../quoted.ts';

/** What may be corrected about a claim, as it is filled in. */
export interface RestateFields {
  readonly text: string;
  /** Empty where nobody says it but the outlet. */
  readonly source: string;
  readonly sourceType: SourceType;
  /** Whether they say that it is not so. */
  readonly denies: boolean;
  readonly kind: Claim['kind'];
  readonly basis: Claim['basis'];
  readonly verification: Claim['verification']['status'];
  /** Other words of the article for which it is to stand; null for those for which it stands. */
  readonly quoted: Quoted | null;
}

/** What the claim says of itself now. */
export const fieldsOf = ({ text, attribution: { source, denies }, kind, basis, verification }: Claim): RestateFields => ({
  text,
  source: source?.name ?? '',
  sourceType: source?.type ?? 'other',
  denies,
  kind,
  basis,
  verification: verification.status,
  quoted: null,
});

/** What is sent of it: only what differs from the claim. Undefined where nothing does, or it would say nothing any more. */
export function changesTo(claim: Claim, fields: RestateFields) {
  const before = fieldsOf(claim);
  const text = fields.text.trim();
  const name = fields.source.trim();
  const sourceChanged = name !== before.source || (name !== '' && fields.sourceType !== before.sourceType);
  const body = {
    ...(text === before.text || text === fields.quoted?.text ? {} : { text }),
    ...(fields.quoted === null ? {} : { spans: [fields.quoted] }),
    ...(sourceChanged ? { source: name === '' ? null : { name, type: fields.sourceType } } : {}),
    ...(name === '' || fields.denies === before.denies ? {} : { denies: fields.denies }),
    ...(fields.kind === before.kind ? {} : { kind: fields.kind }),
    ...(fields.basis === before.basis ? {} : { basis: fields.basis }),
    ...(fields.verification === before.verification ? {} : { verification: fields.verification }),
  };
  return text === '' || Object.keys(body).length === 0 ? undefined : body;
}

/** What keeps a claim from being repaired so; undefined where nothing does. */
export function restateLack(claim: Claim, fields: RestateFields): Lack<'text'> | undefined {
  if (changesTo(claim, fields) !== undefined) return undefined;
  return { field: 'text', message: fields.text.trim() === '' ? 'Say what the claim is.' : 'Nothing of it is changed yet.' };
}
