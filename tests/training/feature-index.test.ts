import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FeatureIndex } from '../../training/feature-index.ts';

const listOf = (features: readonly number[]) => ({ values: Int32Array.from(features), length: features.length });

it('numbers the features that were seen often enough, in the order in which they are met', () => {
  const index = new FeatureIndex(2);
  index.count(listOf([1 << 20, 2 << 20, 1 << 20, 3 << 20, 3 << 20]));
  const numbers: number[] = [];
  index.number(listOf([3 << 20, 2 << 20, 1 << 20, 3 << 20]), numbers);
  expect(numbers).toEqual([0, 1, 0]);
  expect([...index.features]).toEqual([3 << 20, 1 << 20]);
});

it('keeps one number for a feature, however many there are', () => {
  const index = new FeatureIndex(0);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { minLength: 1, maxLength: 2000 }), (features) => {
      const once: number[] = [];
      const twice: number[] = [];
      index.number(listOf(features), once);
      index.number(listOf(features), twice);
      expect(twice).toEqual(once);
      expect(once.map((number) => index.features[number])).toEqual(features);
    }),
  );
});
