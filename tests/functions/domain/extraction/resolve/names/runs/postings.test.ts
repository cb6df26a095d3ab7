import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const sources = (sentence: string): (string | undefined)[] => claimsOf([sentence]).map(({ attribution }) => attribution.source?.name);

it.each([
  ['The special envoy for Karsa Carla Bildt said talks had stalled.', 'Carla Bildt'],
  ['The EU’s special representative for the Horn Carla Velt said talks had stalled.', 'Carla Velt'],
  ['The ambassador to France Tom Orr said talks had stalled.', 'Tom Orr'],
])('where somebody is posted is no part of the name: %s', (sentence, name) => {
  expect(sources(sentence)).toEqual([name]);
});

it.each([
  ['A lawyer for Mary Ann Lee said talks had stalled.', 'lawyer for Mary Ann Lee'],
  ['A spokesman for Tom Orr said talks had stalled.', 'spokesman for Tom Orr'],
])('for whom somebody speaks is not who speaks: %s', (sentence, name) => {
  expect(sources(sentence)).toEqual([name]);
});
