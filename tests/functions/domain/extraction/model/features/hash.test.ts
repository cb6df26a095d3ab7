import { expect, it } from 'vitest';
import { hashOf, mix } from '../../../../../../functions/domain/extraction/model/features/hash.ts';

it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('hashes "%s" as FNV-1a does', (text, hash) => {
  expect(hashOf(text) >>> 0).toBe(hash);
});

it('goes on from the hash of what stands before', () => {
  expect(hashOf('bar', hashOf('foo'))).toBe(hashOf('foobar'));
});

it('tells which of two joined values is which, and neighbours apart', () => {
  expect(mix(1, 2)).not.toBe(mix(2, 1));
  const joined = new Set(Array.from({ length: 100 * 100 }, (_, i) => mix(i % 100, Math.floor(i / 100))));
  expect(joined.size).toBe(10_000);
});
