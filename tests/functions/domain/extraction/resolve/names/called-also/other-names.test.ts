import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const sources = (...paragraphs: string[]): (string | undefined)[] =>
  claimsOf(paragraphs).map(({ attribution }) => attribution.source?.name);

it('an army is called as the article calls it more often', () => {
  const said = [
    'The Velkan army said that two had died.',
    'The Velkan military said that it was an accident. The Velkan military denied that more had.',
  ];
  expect(new Set(sources(...said))).toEqual(new Set(['Velkan military']));
  expect(new Set(sources(...said.slice(0, 1), 'The Velkan military said that it was an accident.'))).toEqual(new Set(['Velkan army']));
});
