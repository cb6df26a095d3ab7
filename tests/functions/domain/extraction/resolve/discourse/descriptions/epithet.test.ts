import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const sources = (...paragraphs: string[]): (string | undefined)[] =>
  claimsOf(paragraphs).map(({ attribution }) => attribution.source?.name);

it.each(['54-year-old', 'Oscar winner', 'star', 'property tycoon', 'plumber'])('“the %s” is whoever was just told of', (epithet) => {
  expect(sources('Tom Rell spoke in Kesh on Monday.', `The ${epithet} said 40 people had died.`)).toEqual(['Tom Rell']);
});

it.each(['Actor', 'Striker', 'Novelist'])('“%s” before a name that opens a sentence is no part of it', (noun) => {
  expect(sources(`${noun} Tom Rell spoke in Kesh on Monday.`, 'The 54-year-old said 40 people had died.')).toEqual(['Tom Rell']);
});

it('of whoever holds an office nobody else’s name is told', () => {
  expect(sources('Tom Rell spoke in Kesh on Monday.', 'The judge said 40 people had died.')).toEqual(['judge']);
});
