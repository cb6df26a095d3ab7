import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DistinctHashes } from '../../../../../../functions/domain/extraction/model/features/distinct-hashes.ts';

it('keeps each hash once, in the order in which they came, however many and however often it is used again', () => {
  const hashes = new DistinctHashes();
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer(), fc.integer({ min: 0, max: 40 })), { maxLength: 5000, size: 'max' }), (added) => {
      hashes.clear();
      for (const hash of added) hashes.add(hash);
      expect([...hashes.values()]).toEqual([...new Set(added)]);
    }),
    { numRuns: 40 },
  );
});
