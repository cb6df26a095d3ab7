import { expect, it } from 'vitest';
import { kebabCase, readableNames } from '../../../local/template/values/names.ts';

it('leaves the hash out of a name, unless two would then be the same', () => {
  const names = readableNames(['Ledger0A1B2C3D', 'QueueAAAAAAAA', 'QueueBBBBBBBB', 'Plain', '0A1B2C3D']);
  expect(Object.fromEntries(names)).toEqual({
    Ledger0A1B2C3D: 'Ledger',
    QueueAAAAAAAA: 'QueueAAAAAAAA',
    QueueBBBBBBBB: 'QueueBBBBBBBB',
    Plain: 'Plain',
    '0A1B2C3D': '0A1B2C3D',
  });
});

it.each([
  ['ArticleBucket', 'article-bucket'],
  ['HTTPApi2', 'http-api2'],
  ['already-so', 'already-so'],
])('writes %s in lower case as %s', (name, expected) => {
  expect(kebabCase(name)).toBe(expected);
});
