import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkedArticle } from '../../../bench/corpus/read-marked-article.ts';
import { corpusFile, isThrough, obstacleTo } from '../../../bin/corpus/corpus-file.ts';
import { markedText } from '../../../bin/corpus/marked-text.ts';
import type { Mark } from '../../../bin/corpus/marked-text.ts';
import type { Article } from '../../../functions/domain/article/article.ts';
import { newClaim } from '../../../functions/ledger/claims/add-claims.ts';
import type { StoredClaim } from '../../../functions/ledger/claims/claim-item.ts';
import { inventedOrigin } from '../../support/planted-claims.ts';

const TEXT = 'Mayor Tarn said three bridges were shut and the roads gone. It rained. Tarn was glad, she said.';
const article: Article = {
  text: TEXT,
  body: TEXT,
  blocks: [],
  headline: null,
  byline: null,
  outlet: 'Harbour Wire',
  section: null,
  publishedAt: '2026-03-01',
  language: 'en',
};
const span = (words: string) => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length] as const;

function claim(n: number, words: string, changes: Partial<StoredClaim> = {}, found: Partial<StoredClaim['found']> = {}): StoredClaim {
  const origin = inventedOrigin('a', n);
  const attribution = {
    source: { text: 'Mayor Tarn', spans: [span('Mayor Tarn')], name: 'Ilse Tarn', type: 'official' as const },
    cue: { text: 'said', spans: [span('said')] },
    quotation: 'indirect' as const,
    via: [],
  };
  const whole = newClaim(
    'a',
    { ...origin, found: { ...origin.found, text: words, spans: [span(words)], attribution, ...found } },
    '2026-03-01T12:00:00.000Z',
  );
  return { ...whole, state: 'decided', ...changes };
}

const by = { id: 'p', name: 'Anna' };
const at = '2026-03-01T12:00:00.000Z';

describe('a corpus file', () => {
  it('says of an article what people made of it, and is read back as that', () => {
    const claims = [
      claim(1, 'three bridges were shut', {}, {}),
      claim(2, 'the roads gone', { state: 'joined', sameAs: 'a.01', joining: { by, at, side: 'above' } }),
      claim(3, 'It rained', { state: 'decided', brought: { how: 'added-flat', by, of: null } }),
      claim(4, 'glad', { state: 'dismissed', dismissal: { by, at, reason: 'finder-mistake', side: 'above' } }),
      claim(
        5,
        'Tarn was glad',
        { state: 'noted' },
        { kind: 'opinion', attribution: { source: null, cue: null, quotation: 'indirect', via: [] } },
      ),
    ];
    const file = corpusFile({ desk: 'world', foundAt: at, article, claims });
    const read = readMarkedArticle(file);
    expect(read).toMatchObject({ domain: 'world', outlet: 'Harbour Wire', date: '2026-03-01', text: TEXT, lead: [1] });
    expect(read.claims).toMatchObject([
      {
        number: 1,
        content: [span('three bridges were shut')],
        source: [span('Mayor Tarn')],
        label: { kind: 'fact', queued: true, sourceName: 'Ilse Tarn' },
      },
      { number: 2, label: { sameAs: 1 } },
      { number: 3, content: [span('Tarn was glad')], label: { kind: 'opinion', queued: false, sourceName: null } },
    ]);
  });

  it('is of articles that people have been through, and of texts that it can hold', () => {
    expect(isThrough({ claims: [claim(1, 'It rained'), claim(2, 'glad', { state: 'noted' })] })).toBe(true);
    expect(isThrough({ claims: [claim(2, 'glad', { state: 'noted' })] })).toBe(false);
    for (const state of ['waiting', 'below', 'lapsed', 'held', 'sign-off', 'found'] as const)
      expect(isThrough({ claims: [claim(1, 'It rained'), claim(2, 'glad', { state })] })).toBe(false);
    expect(obstacleTo(article)).toBeNull();
    expect(obstacleTo({ ...article, text: 'A {brace}.' })).toMatch('braces');
    expect(obstacleTo({ ...article, text: 'One.\n---\nTwo.' })).toMatch('line');
  });

  it('marks any words so that they are read back whole, however they cross', () => {
    const mark = fc.record({
      letter: fc.constantFrom('s', 'q', 'c', 'v'),
      number: fc.constant(1),
      from: fc.nat(40),
      length: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 6 }), (drawn) => {
        const text = 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklm';
        const marks = drawn.map(({ from, length, letter, number }): Mark => ({ letter, number, span: [from, from + length] }));
        const content: Mark = { letter: 'c', number: 1, span: [0, 3] };
        const source: Mark = { letter: 's', number: 1, span: [4, 5] };
        const all = [content, source, ...marks];
        const read = readMarkedArticle(
          `domain: d\noutlet: o\ndate: 2026-03-01\n---\n${markedText(text, all)}\n---\n1 opinion word none - | X | person\n`,
        );
        expect(read.text).toBe(text);
        const covered = (spans: readonly (readonly [number, number])[]): Set<number> =>
          new Set(spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i)));
        const meant = (letter: string): Set<number> => covered(all.filter((one) => one.letter === letter).map((one) => one.span));
        const [one] = read.claims;
        expect(covered(one?.content ?? [])).toEqual(meant('c'));
        expect(covered(one?.source ?? [])).toEqual(meant('s'));
        expect(covered(one?.cue ?? [])).toEqual(meant('q'));
      }),
    );
  });
});
