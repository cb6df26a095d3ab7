/** Stages at which a claim waits for somebody other than those who ruled on it. */
export const EYES_STAGES = ['sign-off', 'second', 'adjudication'] as const;
export type EyesStage = (typeof EYES_STAGES)[number];
