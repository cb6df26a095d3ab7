import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const sources = (...paragraphs: string[]): (string | undefined)[] =>
  claimsOf(paragraphs).map(({ attribution }) => attribution.source?.name);

it.each([
  ['An adviser to a rival mill said that it was shut.', 'adviser to a rival mill'],
  ['A pledge to the mayor says that it is shut.', 'pledge'],
  ["A memo released Friday by the agency's watchdog says that it was shut.", "memo by the agency's watchdog"],
  ["A memo released Friday by Selby's watchdog says that it was shut.", "memo by Selby's watchdog"],
  ['Families of those killed in the fire said that it was shut.', 'Families of those killed in the fire'],
])('to whom and of whom somebody is, is a part of the name: %s', (sentence, name) => {
  expect(sources(sentence)).toEqual([name]);
});

it('somebody and "her" people are told of by one name', () => {
  expect(
    sources(
      'They met Ann Quill there.',
      'Mrs. Quill and her aides said that the mill was shut.',
      'She and her aides said that it was sold.',
    ),
  ).toEqual(['Ann Quill and her aides', 'Ann Quill and her aides']);
});
