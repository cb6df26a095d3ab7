import { expect, it } from 'vitest';
import { claimsOf } from '../articles.ts';

const sources = (text: string): (string | undefined)[] => claimsOf([text]).map(({ attribution }) => attribution.source?.name);

it.each([
  ['Mara Orren, who lost her son in the flood in Dayton, Ohio, in July, said that the mayor had lied.', 'Mara Orren'],
  [
    'His words were derided by Armin Quill, the leader of the opposition in North-Rhine Selby, who suggested that he should keep quiet.',
    'Armin Quill',
  ],
  ['As Europe faces a more muscular Russia, Germany has pledged to rebuild its army.', 'Germany'],
])('%s', (text, name) => {
  expect(sources(text)).toEqual([name]);
});
