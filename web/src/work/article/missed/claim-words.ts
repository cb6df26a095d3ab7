import type { Claim } from '../../../api/types.ts';

type Kind = Claim['kind'];
type SourceType = NonNullable<Claim['attribution']['source']>['type'];

interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
}

/** What a claim may be, to choose from. */
export const KIND_CHOICES = [
  { value: 'fact', label: 'A fact' },
  { value: 'opinion', label: 'An opinion' },
  { value: 'prediction', label: 'A prediction' },
  { value: 'call', label: 'A call to do something' },
  { value: 'plan', label: 'A plan' },
] as const satisfies readonly Choice<Kind>[];

/** Who may say it, to choose from. */
export const SOURCE_TYPE_CHOICES = [
  { value: 'official', label: 'An official or authority' },
  { value: 'military', label: 'A military or armed group' },
  { value: 'police', label: 'The police' },
  { value: 'court', label: 'A court or prosecutor' },
  { value: 'company', label: 'A company' },
  { value: 'political', label: 'A politician or party' },
  { value: 'opposition', label: 'The opposition' },
  { value: 'state-media', label: 'State media' },
  { value: 'media', label: 'Other media' },
  { value: 'ngo', label: 'A non-governmental organisation' },
  { value: 'expert', label: 'An expert' },
  { value: 'witness', label: 'A witness' },
  { value: 'anonymous', label: 'Somebody unnamed' },
  { value: 'document', label: 'A document' },
  { value: 'person', label: 'A private person' },
  { value: 'other', label: 'Something else' },
] as const satisfies readonly Choice<SourceType>[];
