import { expect, it } from 'vitest';
import { readExpression } from '../../../local/alarms/expression.ts';

const figures = new Map([
  ['reads', 4],
  ['writes', 6],
]);
const value = (text: string) => readExpression(text)((id) => figures.get(id));

it.each([
  ['reads + writes', 10],
  ['reads + writes * 2', 16],
  ['(reads + writes) * 2', 20],
  ['writes - reads - 1', 1],
  ['100 * reads / writes / 2', 100 / 3],
  ['FILL(silent, 0) + FILL(reads, 0)', 4],
  ['FILL(silent, reads) + 1.5', 5.5],
])('%s', (text, expected) => {
  expect(value(text)).toBeCloseTo(expected);
});

it('has no figure where a part has none', () => {
  expect(value('reads + silent')).toBeUndefined();
});

it.each(['', 'reads +', 'SUM([reads, writes])', 'FILL(reads)', 'reads writes', '(reads', 'SEARCH("x", "Sum")'])(
  'says of “%s” what it cannot read',
  (text) => {
    expect(() => readExpression(text)).toThrow(/the laptop cannot read “.*it knows \+ - \* \/ \( \) and FILL/);
  },
);
