import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const sources = (...paragraphs: string[]): (string | undefined)[] =>
  claimsOf(paragraphs).map(({ attribution }) => attribution.source?.name);

it.each([
  [
    'an alias',
    [
      'A commander in the north denied that the mill had fallen.',
      '“They come at dawn,” the commander, who goes by the name of Abu Karim, said.',
    ],
    ['Abu Karim', 'Abu Karim'],
  ],
  ['a first name', ['“We ran,” said a law student, 23, who gave her name only as Mira.', 'She said nobody came.'], ['Mira', 'Mira']],
  ['what somebody asked to be called', ['Eleven men were put to sea, claims the clerk, who asked to be called Yunis.'], ['Yunis']],
  [
    'a first name that may be used',
    ['A Kesh resident, 34, who asked that only her first name, Mira, be used, said the water was gone.'],
    ['Mira'],
  ],
])('people without a name go by %s', (_, paragraphs, expected) => {
  expect(sources(...paragraphs)).toEqual(expected);
});

it('nobody goes by a name where two are told of by the same noun', () => {
  expect(
    sources(
      'A guard who asked to be called Mira said the gate was open.',
      'A guard who asked to be called Yunis said it was shut.',
      'A guard at the mill said nobody knew.',
    ),
  ).toEqual(['Mira', 'Yunis', 'guard at the mill']);
});

it('another of that noun does not go by the name', () => {
  expect(
    sources('A miller of the area who gave his name as Yunis said the mill was shut.', 'Another miller of the area said it was open.').at(
      -1,
    ),
  ).toBe('Another miller of the area');
});
