import { expect, test } from 'vitest';
import { isSearched, languageName, notSoughtNote } from '../../../../../functions/domain/article/language/searched-language.ts';

test.each(['en', 'und'])('%s is searched, and nothing is noted', (language) => {
  expect(isSearched(language)).toBe(true);
  expect(notSoughtNote(language)).toBeNull();
});

test.each([
  ['de', 'German'],
  ['fr', 'French'],
  ['ar', 'Arabic'],
  ['zzz', 'zzz'],
])('%s is not searched, and the note says that it is %s', (language, name) => {
  expect(isSearched(language)).toBe(false);
  expect(notSoughtNote(language)).toBe(`The article is in ${name}. Claims were not sought: only English is searched.`);
});

test('what is too short to tell has a name of its own', () => {
  expect(languageName('und')).toBe('an undetermined language');
});
