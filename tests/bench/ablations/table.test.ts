import { expect, test } from 'vitest';
import { ablationHead, ablationLine, measure } from '../../../bench/ablations/table.ts';
import { attribution } from '../extraction/marked.ts';

test('a line tells each figure and its difference to the whole', () => {
  const head = ablationHead().split('\n');
  const lines = [
    ablationLine('parts', 'tags', [80, null, 90, 70.04, 60, 50], [81.25, 3, 90, 70, 59, 50]),
    ablationLine('all', 'nothing', [80, null, 90, 70, 60, 50], [80, null, 90, 70, 60, 50]),
  ];
  expect(head).toHaveLength(2);
  for (const line of [...head, ...lines]) expect(line.split(' | ')).toHaveLength(8);
  expect(lines[0]).toBe('| parts | tags | 80.0 (−1.3) | – | 90.0 (+0.0) | 70.0 (+0.0) | 60.0 (+1.0) | 50.0 (+0.0) |');
});

test('news and own articles are measured apart', () => {
  const article = (text: string) => ({
    text,
    attributions: [attribution(text, { source: 'A guard', cue: 'said', content: 'the gate was open' })],
  });
  const [news, own] = ['A guard said the gate was open.', 'A guard said the gate was open by then.'].map(article);
  if (news === undefined || own === undefined) throw new Error('No articles.');
  expect(measure([news], [own], (text) => (text === news.text ? news.attributions : []))).toEqual([100, 100, 100, 100, 0, null]);
});
