import { describe, expect, it } from 'vitest';
import { timesIn } from '../../../../../../functions/domain/extraction/classify/times/times.ts';

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
    ['this morning', ['2012-12-29']],
    ['an hour ago', ['2012-12-29']],
    ['eleven months ago', ['2012-01']],
    ['two decades ago', ['1992']],
    ['on the 12th of March 2014', ['2014-03-12']],
    ['on 30 February', [null]],
    ['on 2012-12-24', ['2012-12-24']],
    ['in late 2010', ['2010']],
    ['between 2008 and 2011', ['2008', '2011']],
    ['last December', ['2011-12']],
    ['next December', ['2013-12']],
    ['in June last year', ['2011-06']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['it will meet on Monday', ['2012-12-31']],
    ['it would close on Jan. 3', ['2013-01-03']],
    ['this Friday', ['2013-01-04']],
    ['the money is due by Tuesday', ['2013-01-01']],
    ['it must answer by June', ['2013-06']],
    ['it was mended by Friday', ['2012-12-28']],
    ['it fell on Monday and will be mended', ['2012-12-24']],
    ['it will open last', []],
  ])('looks ahead where the words do: %s', (text, expected) => {
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
