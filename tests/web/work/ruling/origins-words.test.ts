import { expect, it } from 'vitest';
import { originsShort } from '../../../../web/src/work/ruling/origins-words.ts';

const shown = (origins: string[], fewer: 'warn' | 'refuse' = 'warn') => ({ needed: 2, fewer, origins, uncounted: [] });

it('says how many of the needed origins there are, and who they are', () => {
  expect(originsShort(shown([]), 'confirmed')?.title).toBe('0 of 2 independent origins');
  expect(originsShort(shown(['Road office']), 'confirmed')?.title).toBe('1 of 2 independent origins: Road office');
});

it('says what comes of it: recorded all the same, or not', () => {
  expect(originsShort(shown([]), 'confirmed')?.means).toContain('all the same');
  expect(originsShort(shown([], 'refuse'), 'confirmed')?.means).toContain('records no such confirmation');
});

it.each(['partly-confirmed', 'not-confirmed', 'refuted', null] as const)('says nothing where the finding is %s', (finding) => {
  expect(originsShort(shown([]), finding)).toBeNull();
});

it('says nothing where there are enough, or none are asked for', () => {
  expect(originsShort(shown(['Road office', 'A driver']), 'confirmed')).toBeNull();
  expect(originsShort(null, 'confirmed')).toBeNull();
});
