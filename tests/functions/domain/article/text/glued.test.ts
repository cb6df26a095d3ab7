import { expect, it } from 'vitest';
import { gluedLength } from '../../../../../functions/domain/article/text/glued.ts';
import { readPlainText } from '../../../../../functions/domain/article/text/read-plain-text.ts';

it.each([
  ['Hide AdAfter the trial he left.', 7],
  ['Hide Ad“We saw it,” he said.', 7],
  ['AdvertisementHide AdThe mill is shut.', 20],
  ['Hide Ad', 0],
  ['Hide Adverts from the page.', 0],
  ['Advertisements were pulled.', 0],
  ['The mill is shut.', 0],
])('labels glued before a line are no part of it: %s', (line, length) => {
  expect(gluedLength(line)).toBe(length);
});

it('so that a paragraph begins behind them', () => {
  const text = 'The mill is shut.\n\nHide AdAfter the trial he left.';
  expect(readPlainText(text).map(({ start, end }) => text.slice(start, end))).toEqual(['The mill is shut.', 'After the trial he left.']);
});
