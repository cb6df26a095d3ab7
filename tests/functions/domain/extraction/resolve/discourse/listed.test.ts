import { expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const sourcesOf = (sentence: string): (readonly [string | undefined, string | undefined])[] =>
  claimsOf([sentence]).map(({ attribution: { source } }) => [source?.name, source?.type]);

it.each([
  ['Nine villages burned, the army, residents and aid workers said.', 'army, residents and aid workers', 'military'],
  ['Police, prosecutors and the mayor said the fire was an accident.', 'Police, prosecutors and the mayor', 'police'],
  ['Ann Lee, Tom Reeve and the mayor said the dam was full.', 'Ann Lee, Tom Reeve and the mayor', 'person'],
])('several in a row are told by all their words and typed by the first: %s', (sentence, name, type) => {
  expect(sourcesOf(sentence)).toEqual([[name, type]]);
});

it.each([
  ['Ann Lee, a lawyer and activist, said the dam was full.', 'Ann Lee'],
  ['The two convicts, Ann Lee and Tom Orr, said the dam was full.', 'Ann Lee and Tom Orr'],
  ['The regulator, the Water and Soil Inspectorate, said the dam was full.', 'Water and Soil Inspectorate'],
  ['Ann Lee, 35, the sister of Tom Orr and of Ivo Quill, said the dam was full.', 'Ann Lee'],
  ['The authors, from the universities of Selby, Orl and Kesh, said the dam was full.', 'authors'],
])('what only tells more of the first is no row: %s', (sentence, name) => {
  expect(sourcesOf(sentence).map(([told]) => told)).toEqual([name]);
});
