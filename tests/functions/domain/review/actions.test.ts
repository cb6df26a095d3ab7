import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../../../functions/domain/review/actions.ts';
import type { Action } from '../../../../functions/domain/review/actions.ts';
import { CLAIM_STATES, STAGES } from '../../../../functions/domain/review/claim/states.ts';
import { EVENT_TYPES, MATERIAL_EVENTS } from '../../../../functions/domain/review/transition.ts';

const actions: readonly Action[] = Object.values(ACTIONS);
const targets = (action: Action): string[] => action.to.flatMap((to) => (to === 'stage' ? [...STAGES] : to === 'same' ? [] : [to]));

describe('the table of states and actions', () => {
  it('leads to every state in which a claim does not begin, and out of every one in which it does not end', () => {
    const reached = new Set(actions.flatMap(targets));
    const left = new Set<string>(actions.flatMap((action) => action.from));
    expect(CLAIM_STATES.filter((state) => !reached.has(state))).toEqual(['noted', 'stuck']);
    expect(CLAIM_STATES.filter((state) => !left.has(state))).toEqual([]);
  });

  it('tells of every event but those of material, and of no other', () => {
    const told = [...actions.flatMap((action) => action.events), ...MATERIAL_EVENTS];
    expect([...new Set(told)].toSorted()).toEqual([...EVENT_TYPES].toSorted());
  });
});
