/** Why somebody passes a claim on to colleagues. */
export const SKIP_REASONS = ['not-my-field', 'conflict-of-interest', 'language', 'no-time', 'distressing', 'other'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** Why somebody takes a claim off the docket without a ruling. */
export const DISMISS_REASONS = [
  'not-worth-checking',
  'fine-as-attributed',
  'cannot-be-checked',
  'old',
  'duplicate',
  'not-ours',
  'finder-mistake',
] as const;
/** The reason by which a claim is dismissed that should never have been queued: it counts against the finder. */
export const DISMISSED_AS_MISTAKE = 'finder-mistake' satisfies (typeof DISMISS_REASONS)[number];
export type DismissReason = (typeof DISMISS_REASONS)[number];

/** What a parked claim waits for. */
export const PARK_REASONS = ['call-back', 'reporter', 'document', 'expert', 'event', 'other'] as const;
export type ParkReason = (typeof PARK_REASONS)[number];
