import { describe, expect, it } from 'vitest';
import { aroundColon, findPhraseCues } from '../../../../../functions/domain/extraction/clauses/phrases.ts';
import { itemsOf, wordsOf } from '../sentence.ts';

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

describe('a colon', () => {
  const around = (text: string): [string, string] | null => {
    const items = itemsOf(text);
    const found = aroundColon(items);
    return found === null ? null : [wordsOf(items, found.speaker), wordsOf(items, found.content)];
  };

  it.each([
    ['Police: driver was texting at the wheel', ['Police', 'driver was texting at the wheel']],
    ['Police: driver was texting at the wheel.', ['Police', 'driver was texting at the wheel']],
    ['Driver was texting at the wheel: police', ['police', 'Driver was texting at the wheel']],
    ['Council wasted millions - report', ['report', 'Council wasted millions']],
    ['Ex-guard: inmates were beaten nightly', ['Ex-guard', 'inmates were beaten nightly']],
    ['Ostra 2 Tarkan 1 – report', null],
    ['One thing is sure: the weir broke', null],
    ['Tarven bridge: what we know so far', null],
    ['The weir broke', null],
  ])('%s', (text, parts) => {
    expect(around(text)).toEqual(parts);
  });
});
