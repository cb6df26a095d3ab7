import { expect, test } from 'vitest';
import { colours } from '../../../../bin/support/terminal/colours.ts';
import { row } from '../../../../bin/support/terminal/rows.ts';

const COLUMNS = [
  { title: 'a', width: 6 },
  { title: 'b', width: 4 },
  { title: 'c', width: 3 },
];
const plain = colours({ isTTY: false }, {});

test('cells stand side by side, wide characters or not, without spaces at the end', () => {
  expect(row(COLUMNS, [{ text: '漢字 漢字' }, { text: 'b' }, { text: 'c d e' }], plain)).toEqual(['漢字    b     c d', '漢字          e']);
  expect(row(COLUMNS, [{ text: ['one', 'two'] }, { text: '' }], plain)).toEqual(['one', 'two']);
});

test('colours move nothing', () => {
  const painted = row(
    COLUMNS,
    [
      { text: 'ab', style: 'red' },
      { text: 'b', style: 'dim' },
    ],
    colours({ isTTY: true }, {}),
  );
  expect(painted).toEqual(['\u001B[31mab\u001B[39m      \u001B[2mb\u001B[22m']);
});

test('a cell from right to left turns no other around', () => {
  expect(row(COLUMNS, [{ text: 'قال' }, { text: '12' }], plain)).toEqual(['\u200Eقال\u200E     12']);
});
