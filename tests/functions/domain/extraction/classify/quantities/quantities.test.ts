import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../../../../../functions/domain/extraction/classify/quantities/quantities.ts';
import { tokenize } from '../../../../../../functions/domain/extraction/text/tokens.ts';

function read(text: string): string[] {
  const tokens = tokenize(text);
  return quantitiesIn(text, tokens, 0, tokens.length - 1).map(({ approximate, value, unit }) => `${approximate} ${value} ${unit}`);
}

describe('quantitiesIn', () => {
  it.each([
    ['at least 399 people were killed', ['at-least 399 people killed']],
    ['roughly 40,000 homes', ['about 40000 homes']],
    ['two dozen soldiers', ['exact 24 soldiers']],
    ['a reward of Rs300,000', ['exact 300000 INR']],
    ['a fee of Sh18,000', ['exact 18000 Sh']],
    ['1.2 million euros', ['exact 1200000 EUR']],
    ['a loss of £3.5bn', ['exact 3500000000 GBP']],
    ['twenty-one patients died', ['exact 21 patients died']],
    ['fewer than 5 per cent of voters', ['at-most 5 %']],
    ['dozens of villages', ['at-least 24 villages']],
    ['on 2 March 2019 at 10:30 a.m.', []],
    ['21 months ago', []],
    ['no one came', []],
    ['no more than 12 officers', ['at-most 12 officers']],
    ['no fewer than nine boats', ['at-least 9 boats']],
    ['as many as 60 prisoners', ['at-most 60 prisoners']],
    ['the figure includes 201 soldiers', ['exact 201 soldiers']],
    ['between 10 and 12 per cent', ['at-least 10 %', 'at-most 12 %']],
    ['40 to 50 people were hurt', ['at-least 40 people hurt', 'at-most 50 people hurt']],
    ['rose from 38 to 62 trees', ['exact 38 ', 'exact 62 trees']],
    ['nearly half of the wells', ['about 50 %']],
    ['two thirds of the herd', ['exact 66.7 %']],
    ['a quarter of households', ['exact 25 %']],
    ['one in five pubs', ['exact 20 %']],
    ['several hundred people', ['at-least 200 people']],
    ['half a million people', ['exact 500000 people']],
    ['hundreds of thousands of people', ['at-least 200000 people']],
    ['Rs 12 crore was lost', ['exact 120000000 INR']],
    ['USD 3 million', ['exact 3000000 USD']],
    ['a 73-km road', ['exact 73 km']],
    ['61mm of rain', ['exact 61 mm']],
    ['a nine-year-old girl', []],
    ['Ann Pell, 54, left', []],
    ['a man aged 61', []],
    ['at 10.40 this morning', []],
    ['on 11 May', []],
    ['the 2019 report', []],
    ['Article 12 of the treaty', []],
    ['open 24/7', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

it('names words of the claim, in order and apart, whatever the words', () => {
  const words = fc.constantFrom(
    '40',
    '50',
    'to',
    'and',
    'between',
    'half',
    'a',
    'million',
    'one',
    'in',
    'five',
    'people',
    '$3bn',
    '%',
    '-',
    'dozens',
    'of',
    'crore',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (list) => {
      const text = list.join(' ');
      const tokens = tokenize(text);
      const spans = quantitiesIn(text, tokens, 0, tokens.length - 1).map(({ span }) => span);
      for (const [at, [start, end]] of spans.entries()) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.[1] ?? 0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
