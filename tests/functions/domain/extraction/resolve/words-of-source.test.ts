import { expect, it } from 'vitest';
import { claimsOf } from '../articles.ts';

const sources = (...paragraphs: string[]): (string | undefined)[] =>
  claimsOf(paragraphs).map(({ attribution }) => attribution.source?.name);

it.each([
  ['The mill is shut, according to the Selby Post on Tuesday.', 'Selby Post'],
  ['The mill is shut, according to an audit report on Tuesday.', 'audit report'],
  ['The mill is shut, according to a survey out Thursday.', 'survey'],
  ['A poll of Selby voters released Wednesday found that the mayor was liked.', 'poll of Selby voters'],
  ['The mill is shut, according to a report from the inspector to be released Thursday.', 'report from the inspector'],
  ['The mill is shut, according to the the inspection report.', 'inspection report'],
])('a source goes without the time at which it spoke, and without a word that is doubled: %s', (sentence, name) => {
  expect(sources(sentence)).toEqual([name]);
});

it('but not without a day that is a part of its name', () => {
  expect(sources('The mill is shut, according to the Gazette on Sunday.')).toEqual(['Gazette on Sunday']);
});

it('whoever says something "himself" has a name', () => {
  expect(sources('Ivo Quill is a baker.', 'Quill himself said that the mill was shut.')).toEqual(['Ivo Quill']);
});

it('polling is what tells', () => {
  expect(sources('Recent polling shows that the mayor is liked.')).toEqual(['Recent polling']);
});
