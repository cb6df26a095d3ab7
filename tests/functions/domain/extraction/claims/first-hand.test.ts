import { expect, it } from 'vitest';
import { isFirstHand, isForClient } from '../../../../../functions/domain/extraction/claims/first-hand.ts';

it.each([
  'he had heard a car door at about two',
  'hearing a bang "like a skip being dropped"',
  '“I have never seen a battery, except in my torch.”',
  'they had never seen armed men in the building',
  'she had treated more than 30 people since May',
])('what somebody saw or heard: %s', (content) => {
  expect(isFirstHand(content)).toBe(true);
});

it.each([
  'the mill was shut',
  'they were treated in hospital',
  'he was seen leaving',
  'the firm had been told of it',
  '“We do not believe that,”',
  'the price had doubled',
])('what anybody might tell: %s', (content) => {
  expect(isFirstHand(content)).toBe(false);
});

it('who speaks for a client', () => {
  expect(isForClient('her client never saw the message')).toBe(true);
  expect(isForClient('the clients had left')).toBe(false);
});
