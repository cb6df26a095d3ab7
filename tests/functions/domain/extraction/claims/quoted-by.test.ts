import { expect, it } from 'vitest';
import { claimsOf } from '../articles.ts';

const told = (paragraph: string): (string | undefined)[][] =>
  claimsOf([paragraph]).map(({ text, attribution: { source, via } }) => [text, source?.name, ...via.map(({ name }) => name)]);

it.each([
  [
    'A ministry spokesman, Tomas Ordel, was quoted by the semi-official Saba agency as saying the port was open.',
    'Tomas Ordel',
    'Saba agency',
  ],
  [
    'The Port Lassel Courier, a pro-government daily, quoted the harbour master as saying the port was open.',
    'harbour master',
    'Port Lassel Courier',
  ],
  ['State television quoted Governor Tomas Ordel as saying that the port was open.', 'Tomas Ordel', 'State television'],
  ['The Tass agency cited a police officer as saying the port was open.', 'police officer', 'Tass agency'],
])('whoever quotes hands on what somebody says: %s', (paragraph, speaker, outlet) => {
  expect(told(paragraph)).toEqual([['the port was open', speaker, outlet]]);
});

it('nobody hands on what somebody was quoted as saying by nobody', () => {
  expect(told('The mayor was quoted as saying that the port was open.')).toEqual([['the port was open', 'mayor']]);
});
