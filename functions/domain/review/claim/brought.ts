import type { Person } from './person.ts';

/**
 * How a claim came before the desk.
 * - `found`: the finder found it
 * - `added`: somebody added what the finder had missed; `added-flat`: likewise, what the outlet says on its own account, which the finder does not seek
 * - `raised`: the finder had found it, and not for checking; `asked`: likewise, and it is asked whether it was said
 * - `split`: somebody split it off another
 */
export const WAYS_BROUGHT = ['found', 'added', 'added-flat', 'raised', 'asked', 'split'] as const;
export type WayBrought = (typeof WAYS_BROUGHT)[number];

/** How a claim came before the desk, by whom (null for the finder), and off which claim it was split. */
export interface Brought {
  readonly how: WayBrought;
  readonly by: Person | null;
  readonly of: string | null;
}
