import { expect, it } from 'vitest';
import { isFirstHand, isForClient, isLived } from '../../../../../functions/domain/extraction/claims/first-hand.ts';
import { linesOf } from '../../../../../functions/domain/extraction/find-attributions.ts';
import { readPassage } from '../../../../../functions/domain/extraction/text/sentences.ts';

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

const lived = (content: string): boolean => {
  const { tokens } = readPassage(content, linesOf(content));
  return isLived(tokens, [[0, tokens.length - 1]], 'she');
};

it.each([
  '“They told us to run.”',
  'she had counted 29 boats',
  'they were chased down the hill',
  '“My neighbour fled.”',
  '“We’ve lost the car.”',
])('what somebody lived through: %s', (content) => expect(lived(content)).toBe(true));

it.each([
  'the mill was shut',
  '“We need more boats.”',
  '“We were saddened.”',
  'the mayor had lied to them',
  'he was chased down the hill',
  'prices proceed to rise',
])('what nobody lived through themselves: %s', (content) => expect(lived(content)).toBe(false));

it('who speaks for a client', () => {
  expect(isForClient('her client never saw the message')).toBe(true);
  expect(isForClient('the clients had left')).toBe(false);
});
