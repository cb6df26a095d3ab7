import type { Lack } from '../../parts/forms/lack.ts';

/** What keeps a ruling from being given back to who made it; undefined where nothing does. */
export const returnLack = (reason: string): Lack<'reason'> | undefined =>
  reason.trim() === '' ? { field: 'reason', message: 'Say what should be done anew.' } : undefined;
