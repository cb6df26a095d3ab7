import { expect, it } from 'vitest';
import { isNobody } from '../../../../../functions/domain/extraction/clauses/nobody.ts';

it.each([
  ['no', false, undefined, true],
  ['one', false, 'not', true],
  ['side', false, 'neither', true],
  // "No 10"
  ['no', true, undefined, false],
  ['police', false, 'the', false],
])('%s, before a number: %s, behind %s: %s', (opener, counted, before, nobody) => {
  expect(isNobody(opener, counted, before)).toBe(nobody);
});
