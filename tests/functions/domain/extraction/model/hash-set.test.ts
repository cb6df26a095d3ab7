import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HashSet } from '../../../../../functions/domain/extraction/model/hash-set.ts';

it('has what a set has', () => {
  const hashes = fc.array(fc.oneof(fc.integer(), fc.integer({ min: -40, max: 40 })));
  fc.assert(
    fc.property(hashes, hashes, (some, others) => {
      const [set, plain] = [new HashSet(some), new Set(some)];
      expect([...set]).toEqual([...plain]);
      for (const hash of [...some, ...others]) expect(set.has(hash)).toBe(plain.has(hash));
    }),
  );
});
