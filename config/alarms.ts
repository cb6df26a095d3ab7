/** From when on people are told. */
export const ALARMS = {
  /** A desk that has so many claims past their time, for so long: it does not keep up. */
  overdueClaims: 5,
  overdueMinutes: 30,
  /** How long the oldest message of a queue may wait. */
  oldestMessageMinutes: 15,
  /** What the API may take for the slowest hundredth of requests, in milliseconds, in three periods of five minutes running. */
  slowMilliseconds: 3000,
  /** Failures of the API's own within five minutes. */
  serverErrors: 5,
} as const;
