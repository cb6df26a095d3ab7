import { expect, test } from 'vitest';
import { findByRules } from '../../../bench/transfer/find-by-rules.ts';

test('the rules alone tell outermost attributions', () => {
  const text = 'The mayor said that the guard had told him the gate was open.';
  const found = findByRules(text).map(({ cue }) => cue.map(([start, end]) => text.slice(start, end)));
  expect(found).toEqual([['said']]);
});
