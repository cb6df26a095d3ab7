import { expect, test } from 'vitest';
import { goalTable } from '../../../../bench/extraction/tables/goal-table.ts';
import { cells, figures } from './figures.ts';

const speed = { tokens: 100, claims: 2, ours: 25, tagging: 100, ratio: 0.25 };

test('goals: our figures stand between what others reach and what was to be reached', () => {
  const [head, , ...rows] = cells(goalTable({ figures, speed }));
  expect(head?.slice(1)).toEqual(['best open peer', 'words-only CRF, untuned', 'ours', 'goal', 'stretch']);
  expect(rows.map(([, ...figure]) => figure)).toEqual([
    ['70.5', '80.1', '66.7', '85', '88'],
    ['62', '66', '100.0', '76', '82'],
    ['94', '90', '100.0', '95', '97'],
    ['58', '66.5', '80.0', '70', '74'],
    ['Citron 2.9k tokens/s, parse not counted', '20k tokens/s, Python', '0.25', '0.18', '0.35'],
  ]);
});
