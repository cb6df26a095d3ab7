import { expect, test } from 'vitest';
import { speedOf } from '../../../bench/extraction/speed.ts';

test('counts tokens as the tagger does, and the claims of the articles', async () => {
  const texts = ['Ines Calloway said the old bridge is shut.', 'The police said that two vans were missing.\n\nRain fell.'];
  const { tokens, claims } = await speedOf(texts, 2);
  expect({ tokens, claims }).toEqual({ tokens: 22, claims: 2 });
});
