/** What a review may find. */
export const FINDINGS = ['confirmed', 'partly-confirmed', 'not-confirmed', 'refuted', 'out-of-context'] as const;
export type Finding = (typeof FINDINGS)[number];

/** What the desk advises the newsroom to do with the claim. */
export const ADVICE = ['use', 'use-attributed', 'hold', 'cut', 'correct', 'legal'] as const;
export type Advice = (typeof ADVICE)[number];
