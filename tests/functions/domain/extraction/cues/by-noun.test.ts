import { describe, expect, it } from 'vitest';
import { byNoun, saidToBe } from '../../../../../functions/domain/extraction/cues/by-noun.ts';
import { itemsOf } from '../sentence.ts';

/** The verb that the noun beside a light verb is a word for, and the noun. */
function told(sentence: string, light: string): [string, string] | null {
  const items = itemsOf(sentence);
  const found = byNoun(
    items,
    items.findIndex(({ lower }) => lower === light),
  );
  return found === null ? null : [found.entry.verb.lemma, items[found.noun]?.lower ?? ''];
}

describe('a verb that says nothing by itself', () => {
  it.each([
    ['The general made the claim that the town had fallen.', 'made', 'claim', 'claim'],
    ['Residents have expressed grave concern that the dam could fail.', 'expressed', 'worry', 'concern'],
    ['The ministry issued a second warning that the dam could fail.', 'issued', 'warn', 'warning'],
    ['The union has raised concerns that guards were left without radios.', 'raised', 'worry', 'concerns'],
    ['Concerns have been raised that the school is unsafe.', 'raised', 'worry', 'concerns'],
    ['Doubts were voiced by doctors that the drug works.', 'voiced', 'doubt', 'doubts'],
  ])('%s', (sentence, light, lemma, noun) => {
    expect(told(sentence, light)).toEqual([lemma, noun]);
  });

  it.each([
    ['says nothing without a clause', 'Residents have expressed concern about the dam.', 'expressed'],
    ['says nothing of claims that did something', 'He made claims that were false.', 'made'],
    ['says nothing where an event raises fears', 'The killing raised fears that more will die.', 'raised'],
    ['says nothing where a thing raises concerns', 'The leak raised concerns that the water is foul.', 'raised'],
    ['says nothing with another noun', 'The mayor made the bridge that the town wanted.', 'made'],
  ])('%s', (_, sentence, light) => {
    expect(told(sentence, light)).toBeNull();
  });
});

describe('“there are”', () => {
  it.each([
    ['There were reports that the bridge had been hit.', 'were', 'reports'],
    ['There have been repeated claims that votes were bought.', 'been', 'claims'],
    ['There were no reports that anyone was hurt.', 'were', null],
    ['There are fears that more will die.', 'are', null],
    ['They were reports that nobody read.', 'were', null],
  ])('%s', (sentence, be, noun) => {
    const items = itemsOf(sentence);
    const found = saidToBe(
      items,
      items.findIndex(({ lower }) => lower === be),
    );
    expect(found === null ? null : items[found]?.lower).toBe(noun);
  });
});
