import { expect, test } from 'vitest';
import { colours } from '../../../../bin/support/terminal/colours.ts';

test.each<[painted: boolean, isTTY: boolean, env: Record<string, string>]>([
  [true, true, {}],
  [false, false, {}],
  [false, true, { NO_COLOR: '1' }],
  [true, true, { NO_COLOR: '' }],
  [false, true, { TERM: 'dumb' }],
  [true, false, { FORCE_COLOR: '1' }],
  [true, false, { FORCE_COLOR: '' }],
  [true, false, { FORCE_COLOR: '1', NO_COLOR: '1' }],
  [false, true, { FORCE_COLOR: '0' }],
  [false, true, { FORCE_COLOR: 'false' }],
])('painted: %s, on a terminal: %s, with %j', (painted, isTTY, env) => {
  expect(colours({ isTTY }, env)('red', 'x')).toBe(painted ? '\u001B[31mx\u001B[39m' : 'x');
});

test('paints nothing where there is nothing', () => {
  expect(colours({ isTTY: true }, {})('red', '')).toBe('');
});
