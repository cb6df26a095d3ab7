import { expect, test } from 'vitest';
import { speedOf } from '../../../bench/extraction/speed.ts';
import { loadWeights, weightFiles } from '../../../bench/extraction/weights.ts';

test('counts tokens as the tagger does, and the claims of the articles', () => {
  const texts = ['Ines Calloway said the old bridge is shut.', 'The police said that two vans were missing.\n\nRain fell.'];
  const { tokens, claims } = speedOf(texts, 2);
  expect({ tokens, claims }).toEqual({ tokens: 22, claims: 2 });
});

test('names the weights that the bundles hold, and brings them to life', () => {
  expect(weightFiles().find(({ name }) => name === 'model/weights.json')?.bytes).toBeGreaterThan(100_000);
  expect(loadWeights().unpacking).toBeGreaterThan(0);
});
