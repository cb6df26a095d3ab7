import type { Lack } from '../../parts/forms/lack.ts';

/** What keeps the question of a correction from being closed; undefined where nothing does. */
export const closeLack = (reason: string): Lack<'reason'> | undefined =>
  reason.trim() === '' ? { field: 'reason', message: 'Say why: it stays on record.' } : undefined;
