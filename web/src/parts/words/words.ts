import type { Advice, Finding } from '../../../../config/verdicts.ts';
import type { DismissReason, ParkReason, SkipReason } from '../../../../config/reasons.ts';
import type { Claim } from '../../api/types.ts';

/** The API’s codes as people say them. */

export const FINDING_WORDS: Readonly<Record<Finding, string>> = {
  confirmed: 'Confirmed',
  'partly-confirmed': 'Partly confirmed',
  'not-confirmed': 'Not confirmed',
  refuted: 'Refuted',
  'out-of-context': 'Out of context',
};

/** What was found, in words; of a denial it is found whether that is right. */
export const findingWords = (finding: Finding, denies: boolean): string =>
  denies ? `Denial ${FINDING_WORDS[finding].toLowerCase()}` : FINDING_WORDS[finding];

export const ADVICE_WORDS: Readonly<Record<Advice, string>> = {
  use: 'Use',
  'use-attributed': 'Use, attributed',
  hold: 'Hold',
  cut: 'Cut',
  correct: 'Correct',
  legal: 'Refer to legal',
};

export const DISMISS_WORDS: Readonly<Record<DismissReason, string>> = {
  'not-worth-checking': 'Not worth checking',
  'fine-as-attributed': 'Fine as attributed',
  'cannot-be-checked': 'Cannot be checked',
  old: 'Old',
  duplicate: 'Duplicate',
  'not-ours': 'Not ours',
  'finder-mistake': 'Finder’s mistake',
};

export const PARK_WORDS: Readonly<Record<ParkReason, string>> = {
  'call-back': 'A call back',
  reporter: 'The reporter',
  document: 'A document',
  expert: 'An expert',
  event: 'An event',
  other: 'Something else',
};

export const SKIP_WORDS: Readonly<Record<SkipReason, string>> = {
  'not-my-field': 'Not my field',
  'conflict-of-interest': 'Conflict of interest',
  language: 'Language',
  'no-time': 'No time',
  distressing: 'Distressing',
  other: 'Another reason',
};

const STATE_WORDS: Partial<Readonly<Record<Claim['state'], string>>> = {
  waiting: 'Waiting',
  below: 'Below the line',
  held: 'Held',
  parked: 'Parked',
  decided: 'Decided',
  dismissed: 'Dismissed',
  lapsed: 'Lapsed',
  joined: 'Repeats another',
  second: 'Waits for a second review',
  'sign-off': 'Waits for sign-off',
  adjudication: 'Waits for adjudication',
  stuck: 'Stuck',
  found: 'On its way',
};

/** Where a claim stands. */
export const stateWords = (state: Claim['state']): string => STATE_WORDS[state] ?? state;

/** Who says it, as it is resolved; the outlet’s own hedge has nobody. */
export const sourceName = ({ attribution }: Pick<Claim, 'attribution'>): string => attribution.source?.name ?? 'Nobody named';

/** A claim’s words as its source stands to them: `denies: a warning was given` where it says that they are not so. */
export const claimWords = (text: string, denies: boolean): string => (denies ? `denies: ${text}` : text);

/** `1 claim`, `3 claims`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
