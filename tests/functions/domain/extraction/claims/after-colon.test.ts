import { expect, it } from 'vitest';
import { claimsOf, told } from '../articles.ts';

it.each([
  ['Senator Ted Crane (R-Texas) tweeted a warning: “Remember who stayed away.”', ['Ted Crane: “Remember who stayed away.”']],
  ['Ted Crane posted a short message: “I am safe.”', ['Ted Crane: “I am safe.”']],
])('the word for what is said goes before a colon: %s', (sentence, claims) => {
  expect(claimsOf([sentence]).map(told)).toEqual(claims);
});
