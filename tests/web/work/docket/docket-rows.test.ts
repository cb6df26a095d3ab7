import { describe, expect, it } from 'vitest';
import type { Me } from '../../../../web/src/api/types.ts';
import { docketRows, forEyesOf } from '../../../../web/src/work/docket/docket-rows.ts';
import { aClaim } from '../a-claim.ts';

const me = (role: Me['role'], name = 'Ben'): Me => ({ id: 'p-ben', name, role, desks: ['world'], preferences: { skipGraphic: false } });
const ruled = (stage: 'sign-off' | 'second' | 'adjudication', by: string) =>
  aClaim({ id: stage, state: stage, stage, round: { number: 1, cause: 'first', reviews: [{ number: 1, by }] } });
const none = { eyes: [], held: [], waiting: [], assigned: [], parked: [] } as const;

describe('what waits for one’s eyes', () => {
  const all = [ruled('sign-off', 'Anna'), ruled('second', 'Anna'), ruled('adjudication', 'Anna')];

  it('is what others ruled on, a dispute for leads only, and nothing for who may only look', () => {
    const stages = (role: Me['role'], name?: string) => forEyesOf(all, me(role, name)).map(({ stage }) => stage);
    expect(stages('reviewer')).toEqual(['sign-off', 'second']);
    expect(stages('lead')).toEqual(['sign-off', 'second', 'adjudication']);
    expect(stages('lead', 'Anna')).toEqual([]);
    expect(stages('viewer')).toEqual([]);
  });

  it('stands at the top of the docket, with how many and the way to take one; there is no such group while nothing does', () => {
    const rows = docketRows({ ...none, eyes: all, waiting: [aClaim()] }, undefined, me('reviewer'), true);
    expect(rows[0]).toEqual({ kind: 'heading', key: 'For your eyes', label: 'For your eyes', count: 2, eyes: 'sign-off' });
    expect(rows.map(({ kind }) => kind)).toEqual(['heading', 'claim', 'claim', 'heading', 'claim']);
    expect(docketRows({ ...none, waiting: [aClaim()] }, undefined, me('reviewer'), true)[0]).toMatchObject({ label: 'Waiting' });
  });
});
