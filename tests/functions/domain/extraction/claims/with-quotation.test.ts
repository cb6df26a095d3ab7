import { expect, it } from 'vitest';
import { claimsOf } from '../articles.ts';

const told = (...paragraphs: string[]) => claimsOf(paragraphs).map(({ text, attribution }) => [attribution.source?.name, text]);

it('takes a quotation behind an indirect report for a claim of its own, of the same source', () => {
  expect(told('Dr Hannah Holt said the ward was unsafe. “We have two nurses for forty beds.”')).toEqual([
    ['Hannah Holt', 'the ward was unsafe'],
    ['Hannah Holt', '“We have two nurses for forty beds.”'],
  ]);
});

it('and one that opens the next paragraph', () => {
  expect(told('The union said its members learned of it on the radio.', '“Nobody called us. Not one of us.”')).toEqual([
    ['union', 'its members learned of it on the radio'],
    ['union', '“Nobody called us. Not one of us.”'],
  ]);
});

it('keeps together what is one quotation', () => {
  expect(told('“We turn people away,” Dr Hannah Holt said. “We have two nurses.”')).toEqual([
    ['Hannah Holt', '“We turn people away,” “We have two nurses.”'],
  ]);
});

it('gives a line in marks that only parts the text to nobody', () => {
  expect(told('Dr Hannah Holt said the ward was unsafe.', '‘A bed by the door’', 'The trust has 40 wards.')).toEqual([
    ['Hannah Holt', 'the ward was unsafe'],
  ]);
});
