import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleIdOf, intakeIdOf, storyIdOf } from '../../../functions/ingest/identify.ts';
import type { ObjectVersion } from '../../../functions/ledger/articles/intakes.ts';

const object: ObjectVersion = { bucket: 'b', key: 'incoming/a.txt', versionId: 'v1', sequencer: '01', size: 3 };

describe('identities', () => {
  it('tell uploads apart by bucket, key and version, and by nothing else', () => {
    expect(intakeIdOf({ ...object, sequencer: '02', size: 9 } as ObjectVersion)).toBe(intakeIdOf(object));
    for (const change of [{ bucket: 'c' }, { key: 'incoming/b.txt' }, { versionId: 'v2' }]) {
      expect(intakeIdOf({ ...object, ...change })).not.toBe(intakeIdOf(object));
    }
  });

  it('tell stories apart by key, and articles by their text', () => {
    const story = storyIdOf(object);
    expect(storyIdOf({ ...object, versionId: 'v2' })).toBe(story);
    expect(articleIdOf(story, 'one')).not.toBe(articleIdOf(story, 'two'));
  });

  it('can be read aloud and stand in an address', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(articleIdOf('story', text)).toMatch(/^[a-km-np-z2-9]{16}$/);
      }),
    );
  });
});
