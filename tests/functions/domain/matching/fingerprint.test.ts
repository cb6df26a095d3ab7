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
  const first = fingerprint(claim('Twelve people in Greve were killed', 'Mara Olen'), '2026-03-01T10:00:00Z', 'story');

  it('is the same for the same words, whatever their case, marks, spaces and story', () => {
    expect(fingerprint(claim('“Twelve  people in Greve were KILLED”', 'Mara Olen'), '2026-03-01T22:00:00Z', 'another story')).toBe(first);
  });

  it.each([
    ['another source', claim('Twelve people in Greve were killed', 'Ivo Brandt'), '2026-03-01'],
    ['no source', claim('Twelve people in Greve were killed', null), '2026-03-01'],
    ['another number', claim('Thirteen people in Greve were killed', 'Mara Olen'), '2026-03-01'],
    ['another day of the article', claim('Twelve people in Greve were killed', 'Mara Olen'), '2026-03-02'],
    ['another day of the claim', claim('Twelve people in Greve were killed', 'Mara Olen', ['2026-02-01']), '2026-03-01'],
  ])('is another for %s', (_, other, day) => {
    expect(fingerprint(other, day, 'story')).not.toBe(first);
  });

  it('is another for who denies it, and the same where nobody was asked whether they do', () => {
    const { attribution, ...rest } = claim('Twelve people in Greve were killed', 'Mara Olen');
    const said = (denies: boolean) => fingerprint({ ...rest, attribution: { ...attribution, denies } }, '2026-03-01', 'story');
    expect(said(false)).toBe(first);
    expect(said(true)).not.toBe(first);
  });

  it('keeps a private desk’s claims to that desk', () => {
    const again = fingerprint(claim('Twelve people in Greve were killed', 'Mara Olen'), '2026-03-01', 'story', 'smoke');
    expect(again).not.toBe(first);
    expect(again).toBe(fingerprint(claim('Twelve people in Greve were killed', 'Mara Olen'), '2026-03-01', 'another', 'smoke'));
  });

  it('goes by the day that the claim names, whenever the article appeared', () => {
    const monday = claim('The Tarn bridge fell', 'Mara Olen', ['2026-03-02']);
    expect(fingerprint(monday, '2026-03-03', 'a')).toBe(fingerprint(monday, '2026-03-09', 'b'));
  });

  it('keeps a claim that names nothing to its own story: many a story says the same', () => {
    const vague = claim('Nobody was injured', 'police');
    expect(fingerprint(vague, '2026-03-01', 'a')).not.toBe(fingerprint(vague, '2026-03-01', 'b'));
    expect(fingerprint(vague, '2026-03-01', 'a')).toBe(fingerprint(claim('nobody was injured', 'Police'), '2026-03-01', 'a'));
  });
});
