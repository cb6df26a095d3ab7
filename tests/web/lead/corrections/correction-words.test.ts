import { expect, it } from 'vitest';
import { nowWords } from '../../../../web/src/lead/corrections/correction-words.ts';

it('says what the desk advises now, or that it stands by nothing', () => {
  expect(nowWords({ advice: 'correct' })).toBe('The desk says now: correct');
  expect(nowWords({ advice: null })).toBe('The verdict is in doubt or withdrawn');
});
