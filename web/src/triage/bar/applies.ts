import type { Claim } from '../../api/types.ts';
import type { Order } from '../doing/order.ts';

type State = Claim['state'];

/** From where an action of triage leads, as docs/claim-states.md has it; the server has the last word. */
const FROM: Readonly<Record<Order['action'], ReadonlySet<State>>> = {
  promote: new Set<State>(['below', 'lapsed']),
  demote: new Set<State>(['waiting']),
  dismiss: new Set<State>(['waiting', 'below', 'held', 'parked', 'lapsed']),
  restore: new Set<State>(['dismissed']),
  move: new Set<State>(['waiting', 'below']),
  assign: new Set<State>(['waiting', 'below', 'second', 'sign-off', 'adjudication']),
};

/** Whether an action applies to any of the claims. */
export const applies = (action: Order['action'], claims: readonly Claim[]): boolean => claims.some(({ state }) => FROM[action].has(state));

/** Those of a story’s loaded claims that the server will change with all of the story: none that somebody holds or parked. */
export const ofStory = (action: Order['action'], claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(({ state }) => FROM[action].has(state) && state !== 'held' && state !== 'parked');
