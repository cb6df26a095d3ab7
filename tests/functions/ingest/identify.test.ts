import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleIdOf, intakeIdOf, storyIdOf, textDigestOf } from '../../../functions/ingest/identify.ts';
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
    expect(storyIdOf({ ...object, versionId: 'v2' } as ObjectVersion)).toBe(story);
    expect(articleIdOf(story, 'one')).not.toBe(articleIdOf(story, 'two'));
  });

  it('tell copies by desk, outlet, day and text, and by nothing else', () => {
    const article = { text: 'one', outlet: 'Courier', publishedAt: '2026-03-01' };
    const digest = textDigestOf('world', article);
    expect(textDigestOf('world', { ...article, headline: 'Another' } as typeof article)).toBe(digest);
    const others = [{ text: 'two' }, { outlet: null }, { publishedAt: '2026-03-02' }].map((change) =>
      textDigestOf('world', { ...article, ...change }),
    );
    expect(new Set([digest, textDigestOf('health', article), ...others]).size).toBe(5);
  });

  it('can be read aloud and stand in an address', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(articleIdOf('story', text)).toMatch(/^[a-km-np-z2-9]{16}$/);
      }),
    );
  });
});
