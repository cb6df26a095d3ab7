import type { Claim } from '../api/types.ts';

export type SourceType = NonNullable<Claim['attribution']['source']>['type'];

/** What is asked of a claim. */
export const QUESTION_WORDS: Readonly<Record<Claim['question'], string>> = { 'is-it-so': 'Is it so?', 'was-it-said': 'Was it said?' };

/** What a claim is. */
export const KIND_WORDS: Readonly<Record<Claim['kind'], string>> = {
  fact: 'A fact',
  opinion: 'An opinion',
  prediction: 'A prediction',
  call: 'A call to do something',
  plan: 'A plan',
};

/** What it rests on. */
export const BASIS_WORDS: Readonly<Record<Claim['basis'], string>> = {
  word: 'Somebody’s word',
  document: 'A document',
  observed: 'What the outlet saw',
};

/** Whether its outlet checked it. */
export const VERIFIED_WORDS: Readonly<Record<Claim['verification']['status'], string>> = {
  none: 'Not verified by the outlet',
  tried: 'Tried, without success',
  done: 'Verified by the outlet',
};

/** Who may say something. */
export const SOURCE_TYPE_WORDS: Readonly<Record<SourceType, string>> = {
  official: 'An official or authority',
  military: 'A military or armed group',
  police: 'The police',
  court: 'A court or prosecutor',
  company: 'A company',
  political: 'A politician or party',
  opposition: 'The opposition',
  'state-media': 'State media',
  media: 'Other media',
  ngo: 'A non-governmental organisation',
  expert: 'An expert',
  witness: 'A witness',
  anonymous: 'Somebody unnamed',
  document: 'A document',
  person: 'A private person',
  other: 'Something else',
};
