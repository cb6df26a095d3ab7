import { randomUUID } from 'node:crypto';
import type { Desk } from '../../config/desks.ts';

/** A desk of its own, with the settings that a desk has by default but for what `changes` says. */
export const inventedDesk = (changes: Partial<Desk> = {}): Desk => ({
  id: `d${randomUUID()}`,
  name: 'A desk',
  words: [],
  private: false,
  leaseMinutes: 30,
  cap: 3,
  skipHours: 4,
  assignHours: 4,
  parkDays: 7,
  eyes: 'none',
  origins: { confirmed: 2, fewer: 'warn' },
  line: { perArticle: 100, perHour: 500, lapseHours: 72 },
  reporters: { channel: 'chat', address: '#desk', link: 'https://docket.example/claims/{claim}', hours: 24 },
  authorities: [],
  deadlineHours: 24,
  ...changes,
});
