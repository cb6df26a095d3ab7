import { describe, expect, it } from 'vitest';
import { timesIn } from '../../../../../functions/domain/extraction/classify/times.ts';

const SATURDAY = '2012-12-29T19:52:00-05:00';
const read = (text: string, publishedAt: string | null = SATURDAY): (string | null)[] =>
  timesIn(text, 0, text.length, publishedAt).map(({ iso }) => iso);

describe('timesIn', () => {
  it.each([
    ['on Saturday', ['2012-12-29']],
    ['late Friday', ['2012-12-28']],
    ['last Saturday', ['2012-12-22']],
    ['next Monday', ['2012-12-31']],
    ['yesterday', ['2012-12-28']],
    ['last week', ['2012-W51']],
    ['last month', ['2012-11']],
    ['in June', ['2012-06']],
    ['in March 2014', ['2014-03']],
    ['on Dec. 3', ['2012-12-03']],
    ['on 5 January 2013', ['2013-01-05']],
    ['since 1998', ['1998']],
    ['three days ago', ['2012-12-26']],
    ['it may march on', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('guesses nothing without the article’s date', () => {
    expect(read('on Saturday', null)).toEqual([null]);
    expect(read('in March 2014', null)).toEqual(['2014-03']);
  });

  it('gives spans into the text', () => {
    const text = 'It fell on Friday.';
    expect(timesIn(text, 0, text.length, SATURDAY).map(({ span }) => text.slice(...span))).toEqual(['Friday']);
  });
});
