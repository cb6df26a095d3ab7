import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DIFFERENCES } from './differences.ts';

it('docs/other-clouds.md gives every difference for which tests are left out', () => {
  const page = readFileSync('docs/other-clouds.md', 'utf8').replaceAll("'", '’');
  const told = Object.entries(DIFFERENCES).filter(([name, what]) => page.includes(`| \`${name}\` | ${what} |`));
  expect(told.map(([name]) => name)).toEqual(Object.keys(DIFFERENCES));
});
