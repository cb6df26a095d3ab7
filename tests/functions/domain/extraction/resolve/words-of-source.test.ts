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
  ['“The mill is shut,” said the ministry on Telegram.', 'ministry'],
  ['The Selby Board on Facebook said that the mill was shut.', 'Selby Board'],
  ['The mill is shut, according to part of the letter.', 'letter'],
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

it.each([
  ['Both Ann Lee and Carl Cho said that the mill was shut.', 'Ann Lee and Carl Cho'],
  ['Both the mayor and the union said that the mill was shut.', 'mayor and the union'],
  ['Both sides of the row on law and order said that the mill was shut.', 'Both sides of the row on law and order'],
  ['As many as 30 percent of the bakers say that the mill is shut.', '30 percent of the bakers'],
])('two who are told of as "both", and many by how many: %s', (sentence, name) => {
  expect(sources(sentence)).toEqual([name]);
});

it('a paper goes without the day it is of', () => {
  expect(sources("Thursday's memo said that the mill was shut.")).toEqual(['memo']);
});

it.each([
  ['Many in the crowd said that the mill was shut.', 'Many in the crowd'],
  ['Those who met her said that she was brave.', 'Those who met her'],
  ['An official she met on the road said that the mill was shut.', 'official'],
])('those who are told of by where they are or what they did, and others without it: %s', (sentence, name) => {
  expect(sources(sentence)).toEqual([name]);
});

it.each([
  ['The News Agency reports that the first witness, a surveyor, had in May told the court that the map was forged.', 'first witness'],
  ['The elders of Selby, a body of old men, in the night claimed that the mill was shut.', 'elders of Selby'],
])('who speaks, and not who reports it or when: %s', (sentence, name) => {
  expect(sources(sentence)).toEqual([name]);
});

it('those who are told of "such as" go by their names, where more than one is told of', () => {
  expect(sources('Selby bodies such as the Mill Council and the Weavers Union claimed that it was shut.')).toEqual([
    'Mill Council and Weavers Union',
  ]);
});

it.each([
  ['TEN KILLED IN MILL BLAST President Ivo Quill said that the mill was shut.', 'Ivo Quill'],
  ["Lee's CNN colleague Dr. Ann Quill said that the mill was shut.", 'Ann Quill'],
])('a headline before a name, and whose colleague it is, is no part of it: %s', (sentence, name) => {
  expect(sources(sentence)).toEqual([name]);
});

it('somebody goes with what is told of them between dashes', () => {
  expect(sources('A clerk - whom Shoreline has agreed not to name - said that the mill was shut.')).toEqual(['clerk']);
});
