import { expect, test } from 'vitest';
import { foldsOf, UnknownOutlet } from '../../../bench/transfer/outlets.ts';

const article = (id: string) => ({ id, text: '', weight: 1, attributions: [], unsure: [] });
const ARTICLES = ['wire_2031-04-02_a', 'post_2031-04-02_b', 'wire_2031-04-03_c', 'nowhere'].map(article);

test('leaves each outlet out in turn, and tests on all of it', () => {
  const folds = foldsOf(ARTICLES).map(({ outlet, others, own }) => [outlet, others.map(({ id }) => id), own.map(({ id }) => id)]);
  expect(folds).toEqual([
    ['post', ['wire_2031-04-02_a', 'wire_2031-04-03_c', 'nowhere'], ['post_2031-04-02_b']],
    ['wire', ['post_2031-04-02_b', 'nowhere'], ['wire_2031-04-02_a', 'wire_2031-04-03_c']],
  ]);
});

test('one outlet alone, where asked; one that is not there is named with those that are', () => {
  expect(foldsOf(ARTICLES, ['wire']).map(({ outlet }) => outlet)).toEqual(['wire']);
  expect(() => foldsOf(ARTICLES, ['wires'])).toThrow(new UnknownOutlet('No article is of wires; there are post, wire.'));
});
