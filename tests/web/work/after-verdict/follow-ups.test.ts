import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../../../functions/domain/review/actions.ts';
import { allowedFollowUps, FOLLOW_UPS, FOLLOW_UP_WORDS, wordsFor } from '../../../../web/src/work/after-verdict/follow-ups.ts';

describe('what may follow a verdict', () => {
  it('is what people may do to a decided claim, all of it', () => {
    const fromDecided = Object.entries(ACTIONS).flatMap(([name, { from, role }]) =>
      from.some((state) => state === 'decided') && role !== 'system' ? [name] : [],
    );
    expect([...FOLLOW_UPS].toSorted()).toEqual(fromDecided.toSorted());
  });

  it('is offered where the API allows it', () => {
    expect(allowedFollowUps({ actions: ['take', 'withdraw', 'update'] })).toEqual(['update', 'withdraw']);
  });

  it('has a key of its own each', () => {
    expect(new Set(FOLLOW_UPS.map((followUp) => FOLLOW_UP_WORDS[followUp].key)).size).toBe(FOLLOW_UPS.length);
  });

  it('says that a withdrawn verdict stays withdrawn while it is looked at again', () => {
    expect(wordsFor('reopen', false).means).toContain('The verdict stands meanwhile');
    expect(wordsFor('reopen', true).means).toContain('stays withdrawn');
    expect(wordsFor('withdraw', true)).toEqual(FOLLOW_UP_WORDS.withdraw);
  });
});
