import { expect, test } from 'vitest';
import { scoreFinder } from '../../../../bench/extraction/score-articles.ts';
import { goalTable } from '../../../../bench/extraction/tables/goal-table.ts';
import { peerTable } from '../../../../bench/extraction/tables/peer-table.ts';
import { quotationTable } from '../../../../bench/extraction/tables/quotation-table.ts';
import { attribution } from '../marked.ts';

const TEXT = 'Ines Calloway said the old bridge is shut. “Not yet,” said Tom Merrin. The mayor hopes that rain will end soon.';
const BRIDGE = attribution(TEXT, { source: 'Ines Calloway', cue: 'said', content: 'the old bridge is shut' });
const YET = attribution(TEXT, { source: 'Tom Merrin', cue: 'said', content: '“Not yet,”' });
const RAIN = attribution(TEXT, { source: 'The mayor', cue: 'hopes', content: 'that rain will end soon' });

const figures = scoreFinder([{ text: TEXT, attributions: [BRIDGE, YET, RAIN] }], () => [BRIDGE, RAIN]);
const speed = { tokens: 100, claims: 2, ours: 25, tagging: 100, ratio: 0.25 };

const cells = (table: string): string[][] => table.split('\n').map((line) => line.slice(2, -2).split(' | '));

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

test('peers: each with where its figures come from, as many cells in each line', () => {
  const [head, , ...rows] = cells(peerTable());
  expect(rows).toHaveLength(4);
  for (const row of rows) {
    expect(row).toHaveLength(head?.length ?? 0);
    expect(row[1]).toMatch(/measured|given/);
  }
});
