import type { Claim } from '../../api/types.ts';

/** What a claim waits for beyond a first ruling; null where it is that. */
export const STAGE_WORDS: Readonly<Record<Claim['stage'], string | null>> = {
  waiting: null,
  second: 'second review',
  'sign-off': 'sign-off',
  adjudication: 'adjudication',
};
