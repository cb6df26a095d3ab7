/** What a review may find. */
export const FINDINGS = ['confirmed', 'partly-confirmed', 'not-confirmed', 'refuted', 'out-of-context'] as const;
export type Finding = (typeof FINDINGS)[number];

/** What is asked of a claim: whether it is so, or, of any quotation, whether it was said. */
export const QUESTIONS = ['is-it-so', 'was-it-said'] as const;
export type Question = (typeof QUESTIONS)[number];

/** What each finding says, by what was asked. */
export const FINDING_MEANS: Readonly<Record<Question, Readonly<Record<Finding, string>>>> = {
  'is-it-so': {
    confirmed: 'It is so.',
    'partly-confirmed': 'Part of it is so; the wording says which.',
    'not-confirmed': 'Nobody could establish whether it is so.',
    refuted: 'It is not so.',
    'out-of-context': 'It is so, and misleads as it is told here.',
  },
  'was-it-said': {
    confirmed: 'They said it, in these words or to this effect.',
    'partly-confirmed': 'They said part of it; the wording says which.',
    'not-confirmed': 'Nobody could establish whether they said it.',
    refuted: 'They did not say it.',
    'out-of-context': 'They said it, and meant something else by it.',
  },
};

/** The same of a denial: what is found is found of what its source says, which is that the claim's words are not so. */
export const FINDING_OF_DENIAL: typeof FINDING_MEANS = {
  'is-it-so': {
    confirmed: 'The denial is right: it is not so.',
    'partly-confirmed': 'Part of the denial is right; the wording says which.',
    'not-confirmed': 'Nobody could establish whether the denial is right.',
    refuted: 'The denial is wrong: it is so.',
    'out-of-context': 'The denial is right, and misleads as it is told here.',
  },
  'was-it-said': {
    confirmed: 'They denied it, in these words or to this effect.',
    'partly-confirmed': 'They denied part of it; the wording says which.',
    'not-confirmed': 'Nobody could establish whether they denied it.',
    refuted: 'They did not deny it.',
    'out-of-context': 'They denied it, and meant something else by it.',
  },
};

/** What the desk advises the newsroom to do with the claim. */
export const ADVICE = ['use', 'use-attributed', 'hold', 'cut', 'correct', 'legal'] as const;
export type Advice = (typeof ADVICE)[number];

/** Advice that no ruling with such a finding may give. */
export const ADVICE_AGAINST: Readonly<Partial<Record<Finding, readonly Advice[]>>> = { refuted: ['use'] };

/** Findings that say nothing until the suggested wording says which part they mean. */
export const NEEDS_WORDING: readonly Finding[] = ['partly-confirmed'];
