import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FeatureIndex } from '../../training/feature-index.ts';

it('numbers the features that were seen often enough, in the order in which they are met', () => {
  const index = new FeatureIndex(2);
  const seen = Int32Array.of(1 << 20, 2 << 20, 1 << 20, 3 << 20, 3 << 20);
  index.count(seen, seen.length);
  const numbers: number[] = [];
  index.number(Int32Array.of(3 << 20, 2 << 20, 1 << 20, 3 << 20), 4, numbers);
  expect(numbers).toEqual([0, 1, 0]);
  expect([...index.features]).toEqual([3 << 20, 1 << 20]);
});

it('keeps one number for a feature, however many there are', () => {
  const index = new FeatureIndex(0);
  fc.assert(
    fc.property(fc.int32Array({ minLength: 1, maxLength: 2000 }), (features) => {
      const once: number[] = [];
      const twice: number[] = [];
      index.number(features, features.length, once);
      index.number(features, features.length, twice);
      expect(twice).toEqual(once);
      expect(once.map((number) => index.features[number])).toEqual([...features]);
    }),
  );
});
