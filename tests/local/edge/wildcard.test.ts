import { expect, it } from 'vitest';
import { wildcard } from '../../../local/edge/wildcard.ts';

it.each([
  ['*', '/anything/at.all', true],
  ['/v1/*', '/v1/me', true],
  ['/v1/*', '/v1', false],
  ['/v1/*', '/x/v1/me', false],
  ['assets/*', 'assets/deep/er.js', true],
  ['/a.b', '/axb', false],
  ['/a?b', '/axb', true],
])('%s takes %s: %s', (pattern, path, expected) => {
  expect(wildcard(pattern).test(path)).toBe(expected);
});
