import { expect, test } from 'vitest';
import { terminalWidth } from '../../../../bin/support/terminal/terminal-width.ts';

test.each<[what: string, columns: number | undefined, asked: string | undefined, width: number]>([
  ['a terminal', 132, undefined, 132],
  ['a terminal that says otherwise than COLUMNS', 132, '80', 132],
  ['none, and COLUMNS', undefined, '80', 80],
  ['none', undefined, undefined, 100],
  ['COLUMNS that are no number', undefined, 'wide', 100],
  ['a tiny one', 20, undefined, 60],
  ['a vast one', 500, undefined, 200],
])('%s', (_what, columns, asked, width) => {
  expect(terminalWidth(columns === undefined ? {} : { columns }, { COLUMNS: asked })).toBe(width);
});
