import { describe, expect, it } from 'vitest';
import type { Released } from '../../../../web/src/api/types.ts';
import { releaseAll, releasedWords } from '../../../../web/src/lead/hands/release-all.ts';

/** Answers one after the other, and counts how often it was asked. */
function answering(...answers: Released[]) {
  let asked = 0;
  return {
    asked: () => asked,
    release: (): Promise<Released> => {
      const answer = answers[asked];
      asked += 1;
      return answer === undefined ? Promise.reject(new Error('asked too often')) : Promise.resolve(answer);
    },
  };
}

describe('releasing somebody', () => {
  it('goes on until nothing is left, and adds up', async () => {
    const { release, asked } = answering(
      { released: ['a', 'b'], unassigned: [], parked: ['p'], left: 1 },
      { released: [], unassigned: ['c'], parked: ['p'], left: 0 },
    );
    expect(await releaseAll(release)).toEqual({ released: ['a', 'b'], unassigned: ['c'], parked: ['p'], left: 0 });
    expect(asked()).toBe(2);
  });

  it('ends where nothing changes any more', async () => {
    const { release, asked } = answering(
      { released: ['a'], unassigned: [], parked: [], left: 2 },
      { released: [], unassigned: [], parked: [], left: 2 },
    );
    expect((await releaseAll(release)).left).toBe(2);
    expect(asked()).toBe(2);
  });

  it('tells what came of it', () => {
    expect(releasedWords('Ben', { released: [], unassigned: [], parked: [], left: 0 })).toBe('Ben held nothing.');
    expect(releasedWords('Ben', { released: ['a'], unassigned: ['b'], parked: ['c'], left: 3 })).toBe(
      '2 claims of Ben went back to the desk. 1 stay parked: hand them over where they cannot wait. 3 could not be released yet: do it again in a minute.',
    );
  });
});
