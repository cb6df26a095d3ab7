import { describe, expect, it } from 'vitest';
import { findLack } from '../../../../web/src/lead/audit/find-lacks.ts';

describe('what the form that finds a claim’s audit lacks', () => {
  it('is a claim, or its id where the words are none', () => {
    expect(findLack(' ')).toEqual({ field: 'claim', message: 'Name the claim that is to be checked.' });
    expect(findLack('the bridge')?.message).toMatch(/^This is no claim’s id/);
  });

  it.each(['6p4hvgd7w95skbtq.20', 'https://docket.example/desks/world/work/6p4hvgd7w95skbtq.20'])(
    'is nothing where it says %s',
    (words) => {
      expect(findLack(words)).toBeUndefined();
    },
  );
});
