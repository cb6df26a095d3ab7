import { expect, it } from 'vitest';
import { quotationOf } from '../../../../../functions/domain/extraction/classify/quotation.ts';

it.each([
  ['the gate was open', 'indirect'],
  ['Ann’s gate was open', 'indirect'],
  ['“The gate was open — all night,”', 'direct'],
  ['“Das Tor stand überall offen”', 'direct'],
  ['the gate was “open”', 'mixed'],
  ['überall was “offen”', 'mixed'],
  ["a 'rotten' gate", 'mixed'],
  ["''The gate was open''", 'direct'],
  ['“The gate stood open as long as anybody could remember it to” so', 'direct'],
] as const)('%s: %s', (text, quotation) => {
  expect(quotationOf(text)).toBe(quotation);
});
