import type { Claim } from '../../api/types.ts';
import type { ListState } from '../../desks/claims-list.ts';

/** The list of its desk in which a claim stands; undefined where that is none which triage shows. */
export function listOf({ state, assignedTo }: Pick<Claim, 'state' | 'assignedTo'>): ListState | undefined {
  if (assignedTo !== null) return 'assigned';
  return LISTED[state];
}

const LISTED: Partial<Readonly<Record<Claim['state'], ListState>>> = {
  waiting: 'waiting',
  below: 'below',
  held: 'held',
  parked: 'parked',
  lapsed: 'lapsed',
  dismissed: 'dismissed',
};

/** Lists of what is over: newest first. */
export const NEWEST_FIRST: ReadonlySet<ListState> = new Set<ListState>(['lapsed', 'dismissed']);
