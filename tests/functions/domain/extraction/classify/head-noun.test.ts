import fc from 'fast-check';
import { expect, it } from 'vitest';
import { headOf } from '../../../../../functions/domain/extraction/classify/head-noun.ts';

it.each([
  ['court records seen by the Gazette', 'records'],
  ['the minutes of the harbour board', 'minutes'],
  ['A copy of the letter', 'letter'],
  ['A University of Orrin study', 'study'],
  ['Gauges run by the river office', 'gauges'],
  ['the ambulance run sheet', 'sheet'],
  ['the recently leaked memo', 'memo'],
  ['Ann Pell, the council’s leader', 'pell'],
  ['', ''],
])('the head of "%s" is %s', (phrase, head) => {
  expect(headOf(phrase)).toBe(head);
});

it('is a word of the phrase, whatever the phrase', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (phrase) => phrase.toLowerCase().includes(headOf(phrase))));
});
