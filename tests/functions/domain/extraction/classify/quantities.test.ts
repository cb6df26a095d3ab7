import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../../../../functions/domain/extraction/classify/quantities.ts';
import { tokenize } from '../../../../../functions/domain/extraction/text/tokens.ts';

function read(text: string): string[] {
  const tokens = tokenize(text);
  return quantitiesIn(text, tokens, 0, tokens.length - 1).map(({ approximate, value, unit }) => `${approximate} ${value} ${unit}`);
}

describe('quantitiesIn', () => {
  it.each([
    ['at least 399 people were killed', ['at-least 399 people killed']],
    ['roughly 40,000 homes', ['about 40000 homes']],
    ['two dozen soldiers', ['exact 24 soldiers']],
    ['1.2 million euros', ['exact 1200000 EUR']],
    ['a loss of £3.5bn', ['exact 3500000000 GBP']],
    ['twenty-one patients died', ['exact 21 patients died']],
    ['fewer than 5 per cent of voters', ['at-most 5 %']],
    ['dozens of villages', ['at-least 24 villages']],
    ['on 2 March 2019 at 10:30 a.m.', []],
    ['21 months ago', []],
    ['no one came', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
