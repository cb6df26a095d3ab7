import { describe, expect, it } from 'vitest';
import { colonBeforeSpeaker, findPhraseCues, speakerColon } from '../../../../../functions/domain/extraction/clauses/phrases.ts';
import { at, itemsOf, wordsOf } from '../sentence.ts';

const phrasesIn = (sentence: string): [string, string, boolean][] => {
  const items = itemsOf(sentence);
  return findPhraseCues(items).map(({ cue, source, opens }) => [wordsOf(items, cue), wordsOf(items, source), opens]);
};

describe('a phrase that attributes without a verb', () => {
  it.each<[string, [string, string, boolean][]]>([
    ['According to the mayor, the weir broke.', [['According to', 'the mayor', true]]],
    ['The weir broke, according to two people who saw it.', [['according to', 'two people who saw it', false]]],
    ['It was, in the words of Ann Lee, a farce.', [['in the words of', 'Ann Lee', false]]],
    ['All went according to plan.', []],
    ['The weir broke.', []],
  ])('%s', (sentence, found) => {
    expect(phrasesIn(sentence)).toEqual(found);
  });
});

describe('a colon', () => {
  it('stands behind who speaks', () => {
    const items = itemsOf('Police: driver was texting at the wheel');
    expect(speakerColon(items)).toBe(at(items, ':'));
  });

  it('stands before who speaks, where that ends a headline', () => {
    const items = itemsOf('Driver was texting at the wheel: police');
    expect(colonBeforeSpeaker(items)).toBe(at(items, ':'));
  });

  it.each(['One thing is sure: the weir broke', 'Tarven bridge: what we know so far', 'The weir broke'])(
    'tells nothing of who: %s',
    (text) => {
      expect([speakerColon(itemsOf(text)), colonBeforeSpeaker(itemsOf(text))]).toEqual([null, null]);
    },
  );
});
