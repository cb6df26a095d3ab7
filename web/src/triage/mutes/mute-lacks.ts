import type { Lack } from '../../parts/forms/lack.ts';

/** What keeps something from being muted; undefined where nothing does. */
export const muteLack = (reason: string): Lack<'reason'> | undefined =>
  reason.trim() === '' ? { field: 'reason', message: 'Say why: colleagues will wonder where the claims are.' } : undefined;
