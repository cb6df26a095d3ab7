import type { Claim } from '../../api/types.ts';

export type SourceType = NonNullable<Claim['attribution']['source']>['type'];

export const QUESTION_WORDS: Readonly<Record<Claim['question'], string>> = { 'is-it-so': 'Is it so?', 'was-it-said': 'Was it said?' };

export const KIND_WORDS: Readonly<Record<Claim['kind'], string>> = {
  fact: 'A fact',
  opinion: 'An opinion',
  prediction: 'A prediction',
  call: 'A call to do something',
  plan: 'A plan',
};

export const BASIS_WORDS: Readonly<Record<Claim['basis'], string>> = {
  word: 'Somebody’s word',
  document: 'A document',
  observed: 'What the outlet saw',
};

export const VERIFIED_WORDS: Readonly<Record<Claim['verification']['status'], string>> = {
  none: 'Not verified by the outlet',
  tried: 'Tried, without success',
  done: 'Verified by the outlet',
};

export const SOURCE_TYPE_WORDS: Readonly<Record<SourceType, string>> = {
  official: 'Official',
  military: 'Military',
  police: 'Police',
  court: 'Court',
  company: 'Company',
  political: 'Party or politician',
  opposition: 'Opposition',
  'state-media': 'State media',
  media: 'Media',
  ngo: 'Aid or rights group',
  expert: 'Expert',
  witness: 'Witness',
  anonymous: 'Anonymous',
  document: 'Document',
  person: 'Private person',
  other: 'Other',
};
