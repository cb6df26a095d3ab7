import { expect, test } from 'vitest';
import { peerTable } from '../../../../bench/extraction/tables/peer-table.ts';
import { cells } from './figures.ts';

test('peers: each with where its figures come from, as many cells in each line', () => {
  const [head, , ...rows] = cells(peerTable());
  expect(rows).toHaveLength(4);
  for (const row of rows) {
    expect(row).toHaveLength(head?.length ?? 0);
    expect(row[1]).toMatch(/measured|given/);
  }
});
