import type { DismissReason } from '../../../../config/reasons.ts';

/** The second key of each reason to dismiss. */
export const DISMISS_KEYS: Readonly<Record<DismissReason, string>> = {
  'not-worth-checking': 'n',
  'fine-as-attributed': 'a',
  'cannot-be-checked': 'c',
  old: 'o',
  duplicate: 'd',
  'not-ours': 'u',
  'finder-mistake': 'f',
};
