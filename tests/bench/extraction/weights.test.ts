import { expect, test } from 'vitest';
import { loadWeights, weightFiles } from '../../../bench/extraction/weights.ts';

test('names the weights that the bundles hold, and brings them to life', () => {
  expect(weightFiles().find(({ name }) => name === 'model/weights.json')?.bytes).toBeGreaterThan(100_000);
  expect(loadWeights().unpacking).toBeGreaterThan(0);
});
