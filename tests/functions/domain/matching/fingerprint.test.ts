import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../../functions/domain/matching/fingerprint.ts';

type Fingerprinted = Parameters<typeof fingerprint>[0];

const claim = (text: string, sourceName: string | null, days: readonly string[] = []): Fingerprinted => ({
  text,
  attribution: {
    source: sourceName === null ? null : { text: sourceName, spans: [], name: sourceName, type: 'official' },
    cue: null,
    quotation: 'indirect',
    via: [],
  },
  times: days.map((iso) => ({ text: iso, span: [0, 0] as const, iso })),
});

describe('fingerprint', () => {
  const first = fingerprint(claim('Twelve people were killed', 'Mara Olen'), '2026-03-01T10:00:00Z');

  it('is the same for the same words, whatever their case, marks and spaces', () => {
    expect(fingerprint(claim('“Twelve  people were KILLED”', 'Mara Olen'), '2026-03-01T22:00:00Z')).toBe(first);
  });

  it.each([
    ['another source', claim('Twelve people were killed', 'Ivo Brandt'), '2026-03-01'],
    ['no source', claim('Twelve people were killed', null), '2026-03-01'],
    ['another number', claim('Thirteen people were killed', 'Mara Olen'), '2026-03-01'],
    ['another day of the article', claim('Twelve people were killed', 'Mara Olen'), '2026-03-02'],
    ['another day of the claim', claim('Twelve people were killed', 'Mara Olen', ['2026-02-01']), '2026-03-01'],
  ])('is another for %s', (_, other, publishedAt) => {
    expect(fingerprint(other, publishedAt)).not.toBe(first);
  });

  it('goes by the day that the claim names, whenever the article appeared', () => {
    const monday = claim('The bridge fell', 'Mara Olen', ['2026-03-02']);
    expect(fingerprint(monday, '2026-03-03')).toBe(fingerprint(monday, '2026-03-09'));
  });
});
