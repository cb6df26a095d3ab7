import { expect, it } from 'vitest';
import { draftByRules, linesOf } from '../../../../functions/domain/extraction/find-attributions.ts';
import { readPassage } from '../../../../functions/domain/extraction/text/sentences.ts';

/** Who says what, by the rules; each line is a paragraph. */
function told(...lines: string[]): [string, string][] {
  const text = lines.join('\n');
  const passage = readPassage(text, linesOf(text));
  const words = (ranges: readonly (readonly [number, number])[]): string =>
    ranges.map(([first, last]) => text.slice(passage.tokens[first]?.start, passage.tokens[last]?.end)).join(' … ');
  return draftByRules(passage).map(({ source, content }) => [words(source), words(content)]);
}

it('gives further sentences of a quotation to who said the first', () => {
  expect(told('“The weir was safe,” the mayor said. “Nobody was hurt that night.”')).toEqual([
    ['the mayor', '“The weir was safe,” … “Nobody was hurt that night.”'],
  ]);
});

it('gives a paragraph that is a quotation to who spoke in the one before', () => {
  expect(told('The mayor said the weir was safe.', '“Nobody was hurt that night.”')).toEqual([
    ['The mayor', 'the weir was safe … “Nobody was hurt that night.”'],
  ]);
});

it('gives one that opens a paragraph to whom its next sentence names', () => {
  expect(told('“Nobody was hurt that night.” “The weir was safe,” the mayor said.')).toEqual([
    ['the mayor', '“Nobody was hurt that night.” … “The weir was safe,”'],
  ]);
});

it('gives to nobody what stands too far from everybody', () => {
  expect(told('The mayor said the weir was safe.', 'It rained.', '“Nobody was hurt that night.”')).toEqual([
    ['The mayor', 'the weir was safe'],
  ]);
});

it('gives to nobody a few quoted words that end without a mark and only part the text', () => {
  expect(told('The mayor said the weir was safe.', '‘Nobody was hurt’')).toEqual([['The mayor', 'the weir was safe']]);
});
