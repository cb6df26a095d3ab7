import { describe, expect, it } from 'vitest';
import { byAge, ruledBy } from '../../../../web/src/lead/eyes/waiting-eyes.ts';

const claim = (id: string, stage: 'waiting' | 'second' | 'sign-off' | 'adjudication', enlistedAt: string | null) => ({
  id,
  stage,
  enlistedAt,
  foundAt: '2026-11-26T03:00:00Z',
});

describe('what waits for other eyes', () => {
  const claims = [
    claim('young', 'second', '2026-11-26T09:00:00Z'),
    claim('old', 'sign-off', '2026-11-25T09:00:00Z'),
    claim('unlisted', 'adjudication', null),
  ];

  it('comes oldest first', () => {
    expect(byAge(claims, undefined).map(({ id }) => id)).toEqual(['old', 'unlisted', 'young']);
  });

  it('is narrowed to one stage', () => {
    expect(byAge(claims, 'second').map(({ id }) => id)).toEqual(['young']);
  });

  it('names who ruled', () => {
    const reviews = [
      { number: 1, by: 'Ben' },
      { number: 2, by: 'Cleo' },
    ];
    expect(ruledBy({ round: { number: 1, cause: 'first', reviews } })).toBe('ruled by Ben and Cleo');
  });
});
