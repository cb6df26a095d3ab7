import { describe, expect, it } from 'vitest';
import { doneOf, redriveEach, runWords } from '../../../../web/src/lead/stuck/redrive-each.ts';
import type { RedriveRun } from '../../../../web/src/lead/stuck/redrive-each.ts';

describe('redriving several things', () => {
  it('goes on past one that is refused, and tells how far it is', async () => {
    const refused = new Error('not of your desk');
    const steps: RedriveRun[] = [];
    const run = await redriveEach(
      ['a', 'b', 'c'],
      (id) => (id === 'b' ? Promise.reject(refused) : Promise.resolve(id === 'a')),
      (step) => steps.push(step),
    );
    expect(run).toEqual({ of: 3, again: ['a'], gone: ['c'], failed: [{ id: 'b', error: refused }] });
    expect(steps.map(doneOf)).toEqual([0, 1, 2, 3]);
  });

  it('says where it is', () => {
    expect(runWords({ of: 3, again: ['a'], gone: [], failed: [] })).toBe('Redriving 2 of 3 …');
  });

  it('says what came of it', () => {
    const words = runWords({ of: 4, again: ['a', 'b'], gone: ['c'], failed: [{ id: 'd', error: new Error('no') }] });
    expect(words).toContain('2 things are tried again.');
    expect(words).toContain('1 thing was stuck no more');
    expect(words).toContain('1 thing could not be redriven; the reason stands beside it.');
  });
});
