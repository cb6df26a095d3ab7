import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingIn, tellingWords } from '../../../../../functions/domain/extraction/text/telling.ts';
import { tokenize } from '../../../../../functions/domain/extraction/text/tokens.ts';

const WORDS = "don’t couldn't Ann’s ’s sail s 1990 B2 Nine the well-known U.N. é x1 Mr Inc $5 40,000 10:30 2.5 5 ’ll".split(' ');
const MARKS = "' ’ , . - “ ” ( % _ / & … ''".split(' ');
const text = fc.array(fc.constantFrom(...WORDS, ...MARKS, ' ', '  ', '\n'), { maxLength: 14 }).map((pieces) => pieces.join(''));

describe('telling words', () => {
  it.each([
    ['The army killed 40 soldiers in two raids', 'army kill 40 soldier 2 raid'],
    ['Sixty-one people were hurt', '61 people hurt'],
    ['Ann’s well-known mills couldn’t be sold', 'ann well known mill couldn t sold'],
    ['it cost $40,000.50 in 1990’s money', 'cost 40000.50 1990 money'],
    ['the B2,500 was parked', 'b 2500 park'],
  ])('%s', (given, told) => {
    expect([...tellingWords(given)].join(' ')).toBe(told);
    expect([...tellingIn(given, tokenize(given))].join(' ')).toBe(told);
  });

  it('are the same by the tokens of a text as by its letters', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect([...tellingIn(any, tokenize(any))].toSorted()).toEqual([...tellingWords(any)].toSorted());
      }),
    );
  });
});
