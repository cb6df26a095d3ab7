import { describe, expect, it } from 'vitest';
import { findPhraseCues } from '../../../../../../functions/domain/extraction/clauses/reports/phrases.ts';
import { itemsOf, wordsOf } from '../../sentence.ts';

const phrasesIn = (sentence: string): [string, string, boolean][] => {
  const items = itemsOf(sentence);
  return findPhraseCues(items).map(({ cue, source, opens }) => [wordsOf(items, cue), wordsOf(items, source), opens]);
};

describe('a phrase that attributes without a verb', () => {
  it.each<[string, [string, string, boolean][]]>([
    ['According to the mayor, the weir broke.', [['According to', 'the mayor', true]]],
    ['The weir broke, according to two people who saw it.', [['according to', 'two people who saw it', false]]],
    ['The weir broke, according to Ann Lee, the hospital’s director.', [['according to', 'Ann Lee , the hospital ’s director', false]]],
    ['According to Ann Lee, the director, the weir broke.', [['According to', 'Ann Lee , the director', true]]],
    ['It was, in the words of Ann Lee, a farce.', [['in the words of', 'Ann Lee', false]]],
    ['It fell on Saturday and according to the mission it killed nine.', [['according to', 'the mission', true]]],
    ['All went according to plan.', []],
    ['The weir broke.', []],
  ])('%s', (sentence, found) => {
    expect(phrasesIn(sentence)).toEqual(found);
  });
});
