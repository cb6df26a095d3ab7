import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf } from '../../../bench/extraction/figures.ts';
import { addArticle, emptyTally } from '../../../bench/extraction/score.ts';
import type { Span } from '../../../functions/domain/article/article.ts';
import { type Parts, tallyOf } from './marked.ts';

const TEXT =
  'Ines Calloway said the old bridge is shut. The mayor hopes that rain will end soon. Crews left, Tom Merrin said, before noon.';
const BRIDGE: Parts = { source: 'Ines Calloway', cue: 'said', content: 'the old bridge is shut' };
const RAIN: Parts = { source: 'The mayor', cue: 'hopes', content: 'that rain will end soon' };
const CREWS: Parts = { source: 'Tom Merrin', cue: 'Merrin said', content: ['Crews left', 'before noon'] };

test('what is found exactly is right in everything', () => {
  const figures = figuresOf(tallyOf('all', TEXT, [BRIDGE, RAIN, CREWS], [CREWS, BRIDGE, RAIN]));
  expect(figures).toEqual({
    articles: 1,
    gold: 3,
    precision: 100,
    recall: 100,
    f1: 100,
    wordF1: 100,
    source: 100,
    cue: 100,
    recallOf: { direct: null, mixed: null, indirect: 100 },
    precisionOf: { direct: null, mixed: null, indirect: 100 },
    goldOf: { direct: 0, mixed: 0, indirect: 3 },
  });
});

test('half of the words is enough, less is not', () => {
  const marked = { ...BRIDGE, content: 'the old bridge is' };
  expect(tallyOf('all', TEXT, [marked], [{ content: 'old bridge' }])).toMatchObject({ right: 1, wrong: 0, missed: 0 });
  const short = tallyOf('all', TEXT, [marked], [{ content: 'bridge' }]);
  expect(short).toMatchObject({ right: 0, wrong: 1, missed: 1, words: { right: 1, wrong: 0, missed: 3 } });
  const long = tallyOf('all', TEXT, [marked], [{ content: 'Calloway said the old bridge is shut' }]);
  expect(long).toMatchObject({ right: 1, words: { right: 4, wrong: 3, missed: 0 } });
});

test('nothing found is all missed, and nothing marked all wrong; what cannot be measured is no figure', () => {
  const nothing = tallyOf('all', TEXT, [BRIDGE], []);
  expect(nothing).toMatchObject({ right: 0, wrong: 0, missed: 1, words: { right: 0, wrong: 0, missed: 5 } });
  expect(figuresOf(nothing)).toMatchObject({ precision: null, recall: 0, f1: 0, source: null, cue: null });
  expect(tallyOf('all', TEXT, [], [BRIDGE])).toMatchObject({ right: 0, wrong: 1, missed: 0, words: { wrong: 5 } });
  expect(figuresOf(emptyTally())).toMatchObject({ articles: 0, precision: null, recall: null, f1: null, wordF1: null });
});

test('two that match the same content: the better one is right, the other wrong', () => {
  const tally = tallyOf('all', TEXT, [BRIDGE], [{ content: 'the old bridge' }, { content: 'the old bridge is' }]);
  expect(tally).toMatchObject({ right: 1, wrong: 1, missed: 0, words: { right: 4, wrong: 0, missed: 1 } });
});

test('a content in pieces is one set of words', () => {
  expect(tallyOf('all', TEXT, [CREWS], [{ content: ['before noon', 'Crews left'] }])).toMatchObject({ right: 1, words: { right: 4 } });
  expect(tallyOf('all', TEXT, [CREWS], [{ content: 'Crews left' }])).toMatchObject({ right: 1, words: { right: 2, missed: 2 } });
});

test('source and cue are judged among the matched, and a source only where one is marked', () => {
  const found = [{ ...BRIDGE, source: 'Ines', cue: 'is' }, RAIN, { content: 'Crews left, Tom Merrin said, before noon' }];
  expect(tallyOf('all', TEXT, [BRIDGE, { cue: 'hopes', content: RAIN.content }, CREWS], found)).toMatchObject({
    right: 3,
    source: { hit: 1, of: 2 },
    cue: { hit: 1, of: 3 },
  });
  expect(tallyOf('all', TEXT, [BRIDGE], [CREWS])).toMatchObject({ source: { of: 0 }, cue: { of: 0 } });
});

test('recall is told by quotation', () => {
  const text = 'He said “it is over” at noon. She said it was “far from over” yet.';
  const gold: Parts[] = [
    { cue: 'He said', content: '“it is over”' },
    { cue: 'She said', content: 'it was “far from over” yet' },
  ];
  expect(tallyOf('all', text, gold, gold.slice(0, 1)).recall).toEqual({
    direct: { hit: 1, of: 1 },
    mixed: { hit: 0, of: 1 },
    indirect: { hit: 0, of: 0 },
  });
});

test('precision is told by what the found one is, not the marked one', () => {
  const text = 'He said “it is over” at noon. She said it was “far from over” yet.';
  const gold: Parts[] = [{ cue: 'He said', content: '“it is over”' }];
  const found: Parts[] = [
    { cue: 'He said', content: '“it is over” at' },
    { cue: 'She said', content: 'it was “far from over” yet' },
    { cue: 'She said', content: 'far from over' },
  ];
  expect(tallyOf('all', text, gold, found).precision).toEqual({
    direct: { hit: 0, of: 0 },
    mixed: { hit: 1, of: 2 },
    indirect: { hit: 0, of: 1 },
  });
  const belief = [{ cue: 'hopes', content: 'that rain will end soon' }];
  expect(tallyOf('speech', TEXT, [], belief).precision.indirect).toEqual({ hit: 0, of: 0 });
});

test('an attribution without words in its content is left out', () => {
  expect(tallyOf('all', TEXT, [{ cue: 'said', content: [] }], [{ cue: 'said', content: '.' }])).toMatchObject({
    right: 0,
    wrong: 0,
    missed: 0,
  });
});

test('speech: a belief need not be found, and to find it is not wrong', () => {
  expect(tallyOf('speech', TEXT, [BRIDGE, RAIN], [BRIDGE])).toMatchObject({ right: 1, wrong: 0, missed: 0 });
  expect(tallyOf('speech', TEXT, [BRIDGE, RAIN], [BRIDGE, RAIN])).toMatchObject({ right: 1, wrong: 0, missed: 0, words: { wrong: 0 } });
  expect(tallyOf('all', TEXT, [BRIDGE, RAIN], [BRIDGE])).toMatchObject({ right: 1, missed: 1 });
});

test('speech: what lies mostly inside a belief is set aside, what lies mostly outside is wrong', () => {
  expect(tallyOf('speech', TEXT, [RAIN], [{ cue: 'said', content: 'that rain' }])).toMatchObject({ wrong: 0, words: { wrong: 0 } });
  const outside = tallyOf('speech', TEXT, [RAIN], [{ cue: 'said', content: 'soon. Crews left' }]);
  expect(outside).toMatchObject({ wrong: 1, words: { wrong: 2 } });
});

test('speech: an unmatched one counts as wrong only where its own cue is a verb of saying', () => {
  expect(tallyOf('speech', TEXT, [], [BRIDGE])).toMatchObject({ wrong: 1 });
  expect(tallyOf('speech', TEXT, [], [RAIN])).toMatchObject({ wrong: 0 });
  expect(tallyOf('speech', TEXT, [], [{ content: 'the old bridge is shut' }])).toMatchObject({ wrong: 0 });
  expect(tallyOf('all', TEXT, [], [RAIN])).toMatchObject({ wrong: 1 });
});

test('speech: a marked one matched by a found one with another cue counts all the same', () => {
  expect(tallyOf('speech', TEXT, [BRIDGE], [{ ...BRIDGE, cue: 'hopes' }])).toMatchObject({ right: 1, wrong: 0, cue: { hit: 0, of: 1 } });
});

test('whatever is marked and found: every content is counted once', () => {
  const span = fc.nat(TEXT.length - 1).chain((start) => fc.tuple(fc.constant(start), fc.integer({ min: start + 1, max: TEXT.length })));
  const one = fc.record({
    source: fc.constant<Span[]>([]),
    cue: fc.array(span, { maxLength: 1 }),
    content: fc.array(span, { minLength: 1, maxLength: 2 }),
  });
  const wordy = fc
    .array(one, { maxLength: 6 })
    .map((list) => list.filter(({ content }) => content.some(([s, e]) => /\w/.test(TEXT.slice(s, e)))));
  fc.assert(
    fc.property(wordy, wordy, (attributions, found) => {
      const tally = emptyTally();
      addArticle(tally, 'all', { text: TEXT, attributions, found });
      expect(tally.right + tally.missed).toBe(attributions.length);
      expect(tally.right + tally.wrong).toBe(found.length);
      expect(tally.cue.of).toBe(tally.right);
      const shares = ({ direct, mixed, indirect }: typeof tally.recall) => [direct, mixed, indirect];
      const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
      expect(sum(shares(tally.recall).map(({ of }) => of))).toBe(attributions.length);
      expect(sum(shares(tally.precision).map(({ of }) => of))).toBe(found.length);
      expect(sum(shares(tally.precision).map(({ hit }) => hit))).toBe(tally.right);
      const self = emptyTally();
      addArticle(self, 'all', { text: TEXT, attributions, found: attributions });
      expect(self).toMatchObject({ right: attributions.length, wrong: 0, missed: 0, words: { wrong: 0, missed: 0 } });
    }),
  );
});
