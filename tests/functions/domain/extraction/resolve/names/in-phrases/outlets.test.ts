import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

it.each([
  ['The Keizai business daily said two people had left.', 'Keizai'],
  ['The Ostra Press news agency said two people had left.', 'Ostra Press'],
  ['The United Nations refugee agency, UNHCR, said two people had left.', 'UNHCR'],
])('which of its names an agency goes by: %s', (sentence, name) => {
  expect(claimsOf([sentence]).at(-1)?.attribution.source?.name).toBe(name);
});
