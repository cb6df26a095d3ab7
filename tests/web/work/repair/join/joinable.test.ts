import { describe, expect, it } from 'vitest';
import { joinable } from '../../../../../web/src/work/repair/join/joinable.ts';
import { aClaim } from '../../a-claim.ts';

describe('the claims that may be joined to one', () => {
  it('are of its desk, before a verdict, and in nobody else’s hands', () => {
    const claim = aClaim({ id: 'this', state: 'held', heldBy: 'Anna' });
    const standing = { verdict: 1, status: 'standing', finding: 'confirmed', advice: 'use', recheckAt: null } as const;
    const claims = [
      claim,
      aClaim({ id: 'waits' }),
      aClaim({ id: 'mine', state: 'held', heldBy: 'Anna' }),
      aClaim({ id: 'theirs', state: 'held', heldBy: 'Ben' }),
      aClaim({ id: 'elsewhere', desk: 'health' }),
      aClaim({ id: 'decided', state: 'decided', standing }),
      aClaim({ id: 'reopened', standing }),
      aClaim({ id: 'second', state: 'second', stage: 'second' }),
      aClaim({ id: 'joined', state: 'joined', sameAs: 'waits' }),
    ];
    expect(joinable(claim, claims).map(({ id }) => id)).toEqual(['waits', 'mine']);
  });
});
