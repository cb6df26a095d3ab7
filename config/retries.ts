/** When work that failed is tried again, and when people are told instead. */
export const RETRIES = {
  /** Waits between deliveries of one message by SQS: 2 s, 6 s, 18 s … at most 15 minutes. */
  firstVisibilitySeconds: 2,
  visibilityFactor: 3,
  longestVisibilitySeconds: 900,
  /** How often one message is received before it goes to the dead-letter queue. */
  maxReceiveCount: 8,
  /** After this many failures of a kind that repeats itself, work is stuck: it waits for a person. */
  permanentFailures: 3,
  /** After this many attempts of any kind, likewise. */
  attempts: 40,
  /** `tend` sends pending work again after this long without an effect, doubling to the longest wait. */
  firstResendSeconds: 120,
  longestResendSeconds: 3600,
} as const;
