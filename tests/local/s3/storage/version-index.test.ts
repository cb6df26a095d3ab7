import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VersionIndex } from '../../../../local/s3/storage/version-index.ts';
import type { Version } from '../../../../local/s3/storage/version.ts';

const marker = (key: string, place: number): Version => ({
  kind: 'marker',
  key,
  versionId: `id-${place}`,
  sequencer: place.toString(16).toUpperCase().padStart(18, '0'),
  lastModified: '2012-12-29T00:00:00.000Z',
});

const byBytes = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));

describe('the index of versions', () => {
  it('keeps keys in the order of their bytes and versions newest first, through any additions and removals', () => {
    const key = fc.string({ unit: fc.constantFrom('a', 'b', '/', 'é', '\u{fffd}', '\u{1f600}'), maxLength: 3 });
    const places = fc.uniqueArray(fc.tuple(fc.nat(500), key), { selector: ([place]) => place, maxLength: 30 });
    fc.assert(
      fc.property(places, fc.array(fc.nat(29)), key, (added, removed, prefix) => {
        const index = new VersionIndex();
        const versions = added.map(([place, of]) => marker(of, place));
        for (const version of versions) index.add(version);
        const gone = new Set(removed.flatMap((place) => versions[place] ?? []));
        for (const version of gone) index.remove(version);
        const left = versions.filter((version) => !gone.has(version));
        const keys = [...new Set(left.map((version) => version.key))].toSorted(byBytes);
        expect([...index.keys(prefix)]).toEqual(keys.filter((text) => text.startsWith(prefix)));
        for (const of of keys) {
          const own = left.filter((version) => version.key === of).toSorted((one, other) => (one.sequencer < other.sequencer ? 1 : -1));
          expect(index.versionsOf(of)).toEqual(own);
          expect(index.newest(of)).toBe(own[0]);
        }
        for (const version of versions) {
          expect(index.has(version.sequencer)).toBe(!gone.has(version));
          expect(index.find(version.key, version.versionId)).toBe(gone.has(version) ? undefined : version);
        }
      }),
    );
  });
});
