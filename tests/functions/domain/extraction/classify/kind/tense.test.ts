import { expect, it } from 'vitest';
import { tenseOf } from '../../../../../../functions/domain/extraction/classify/kind/tense.ts';
import { tokenize } from '../../../../../../functions/domain/extraction/text/tokens.ts';

it.each([
  ['the gate was open', 'was'],
  ['the pumps are old', 'is'],
  ['“We’ve lost the key,”', 'has'],
  ['the river will rise', 'will'],
  ['two vans left the yard', 'past'],
  ['the sluice jammed', 'past'],
  ['the mill runs at night', 'present'],
  ['no deal', 'none'],
])('%s: %s', (text, tense) => {
  expect(tenseOf(tokenize(text))).toBe(tense);
});
