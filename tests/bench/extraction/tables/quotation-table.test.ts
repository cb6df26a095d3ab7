import { expect, test } from 'vitest';
import { quotationTable } from '../../../../bench/extraction/tables/quotation-table.ts';
import { cells, figures } from './figures.ts';

test('quotations: each sort of the whole file, outlets left out', () => {
  const lines = [null, 'valley-post'].map((outlet) => ({
    file: 'valley.jsonl',
    outlet,
    counted: 'speech' as const,
    figures: figures.speech,
  }));
  expect(cells(quotationTable(lines)).slice(2)).toEqual([
    ['valley.jsonl', 'speech', 'direct', '1', '–', '0.0'],
    ['valley.jsonl', 'speech', 'mixed', '0', '–', '–'],
    ['valley.jsonl', 'speech', 'indirect', '1', '100.0', '100.0'],
  ]);
});
