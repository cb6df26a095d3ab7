const DAY = 86_400_000;

/** For how long something may be muted. */
export const MUTE_TIMES = [
  { label: 'a day', days: 1 },
  { label: 'three days', days: 3 },
  { label: 'a week', days: 7 },
  { label: 'thirty days', days: 30 },
  { label: 'ninety days', days: 90 },
] as const;

/** A minute less than asked for, so that ninety days are not past the latest that the server takes by its own clock. */
const SLACK = 60_000;

/** When a mute of so many days ends, ISO 8601. */
export const muteUntil = (days: number, now: Date): string => new Date(now.getTime() + days * DAY - SLACK).toISOString();
