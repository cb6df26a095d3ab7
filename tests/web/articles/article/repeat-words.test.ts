import { expect, it } from 'vitest';
import { alsoWords, repeatWords } from '../../../../web/src/articles/article/repeat-words.ts';

const key = (folder: string, name: string): string => `incoming/general/${folder}/${name}`;
const [one, two] = ['3f0c1c5e-8d5b-4c0a-9a55-0b6c7d8e9f00', '3f0c1c5e-8d5b-4c0a-9a55-0b6c7d8e9f01'];

it('an upload of the same text says under which other name it came before', () => {
  expect(repeatWords({ key: key(two, 'copy.txt'), sameTextAs: key(one, 'harbour.txt') })).toBe(
    'general/copy.txt brought the same text as general/harbour.txt: it is this article, and nothing was queued twice.',
  );
});

it('and no name where it is the same one, whatever folder nobody chose it lies in', () => {
  const again = 'That upload brought the same text as before: it is this article, and nothing was queued twice.';
  expect(repeatWords({ key: key(two, 'harbour.txt'), sameTextAs: key(one, 'harbour.txt') })).toBe(again);
  expect(repeatWords({ key: key(two, 'harbour.txt'), sameTextAs: null })).toBe(again);
});

it('an article says under which other names its text came, each once', () => {
  const article = { key: key(one, 'harbour.txt') };
  expect(alsoWords({ ...article, alsoAs: [] })).toBeNull();
  expect(alsoWords({ ...article, alsoAs: [key(two, 'harbour.txt')] })).toContain('came again under this name');
  expect(alsoWords({ ...article, alsoAs: [key(two, 'harbour.txt'), key(one, 'b.txt'), key(two, 'b.txt')] })).toContain(
    'came as general/b.txt, too',
  );
});
