import { describe, expect, it } from 'vitest';
import { relatedAs } from '../../../../../functions/domain/matching/relations/relation.ts';
import { inReadingOrder, RELATED_AS, relationOf } from '../../../../../web/src/work/panels/related/relation-words.ts';
import type { Related } from '../../../../../web/src/work/panels/related/relation-words.ts';

const related = (claim: string, as: Related['as'], status: Related['status']): Related => ({
  claim,
  as,
  type: relationOf('mine', claim, as).type,
  status,
  why: 'Both count people at the bridge.',
  by: null,
  at: '2026-11-26T03:00:00.000Z',
  withheld: null,
  shown: null,
});

describe('what a claim is to another', () => {
  it.each(RELATED_AS)('is told to the API so that it comes back as “%s”', (as) => {
    expect(relatedAs(relationOf('mine', 'other', as), 'mine')).toBe(as);
  });

  it('is read with what people confirmed first, and there with what speaks against the claim', () => {
    const read = inReadingOrder([
      related('a', 'conflicting', 'suggested'),
      related('b', 'older', 'confirmed'),
      related('c', 'same', 'suggested'),
      related('d', 'denial', 'confirmed'),
    ]);
    expect(read.map(({ claim }) => claim)).toEqual(['d', 'b', 'a', 'c']);
  });
});
