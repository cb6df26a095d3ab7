import { describe, expect, it } from 'vitest';
import { claimsOf } from '../articles.ts';

/** Of each claim of the sentence, whether its source denies it, and what. */
const found = (sentence: string): string[] =>
  claimsOf([
    'It was a long week in the region, and the roads were closed for most of it.',
    sentence,
    'The weather stayed cold and the shops were shut.',
  ]).map(({ text, attribution }) => `${attribution.denies === true ? 'denies' : 'says'}: ${text}`);

describe('it is denied by', () => {
  it.each([
    ['The ministry denied that any such warning was given.', 'denies: any such warning was given'],
    ['The company denied wrongdoing at the plant.', 'denies: wrongdoing at the plant'],
    ['The ministry rejected the allegation that it had ignored the warning.', 'denies: the allegation that it had ignored the warning'],
    ['The ministry dismissed suggestions of a cover-up.', 'denies: suggestions of a cover-up'],
    ['The company disputed that the valve had failed.', 'denies: the valve had failed'],
    ['The union refuted the claim that 40 workers had walked out.', 'denies: the claim that 40 workers had walked out'],
    ['Police ruled out that the fire had been set on purpose.', 'denies: the fire had been set on purpose'],
    ['The spokesman said the ministry denied that any warning was given.', 'denies: any warning was given'],
    ['Mr Orr denied any “secret deal with the builders”.', 'denies: any “secret deal with the builders”'],
  ])('%s', (sentence, denied) => {
    expect(found(sentence)).toEqual([denied]);
  });
});

describe('it is said, and not denied, by', () => {
  it.each([
    ['The ministry insisted that no warning was given.', ['says: no warning was given']],
    ['The mayor has never denied that he met the builder.', ['says: he met the builder']],
    ['The ministry dismissed the reports as false.', ['says: the reports as false']],
    ['The council rejected a proposal to close the bridge.', ['says: a proposal to close the bridge']],
    ['He denied it: “I was never at the bridge,” he said.', ['says: “I was never at the bridge,”']],
    ['The army denied targeting civilians and said it had struck a depot.', ['denies: targeting civilians', 'says: it had struck a depot']],
  ])('%s', (sentence, said) => {
    expect(found(sentence)).toEqual(said);
  });
});
