import { expect, it } from 'vitest';
import { claimsOf, told } from '../../articles.ts';

it.each([
  ['It found no such effect in children.', ['It: no such effect in children']],
  ['They found no evidence of fraud.', ['They: no evidence of fraud']],
  ['She found no seat on the bus.', []],
  ['It found no buyers.', []],
])('%s', (sentence, claims) => {
  expect(claimsOf([sentence]).map(told)).toEqual(claims);
});
