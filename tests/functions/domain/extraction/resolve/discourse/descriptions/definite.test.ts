import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const last = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.name;

it.each([
  ['The clerk', ['A clerk at the council said the road was shut. The clerk added that it would open on Monday.'], 'clerk at the council'],
  [
    'The prosecutor',
    ['The bottles were sold twice, Ravi Sethi KC, for the Crown, told the court.', '“He had a lie,” the prosecutor said.'],
    'Ravi Sethi',
  ],
  [
    'The Liberal leader',
    ['Prime minister Anna Brand says no promise was made. “We had soup,” the Liberal leader told reporters.'],
    'Anna Brand',
  ],
  [
    'The family-owned firm',
    [
      'Turbine maker Vindal fell. Vindal had cash.',
      'The resin supplier, Germany’s Kemor, is unlisted. The family-owned firm said its resin was sound.',
    ],
    'Kemor',
  ],
  [
    'The paper',
    [
      'Two scientists told the Corporation the loch was under ice.',
      'The paper, in the journal Lineages, puts the plant’s weight at 4,000 tonnes.',
    ],
    'paper',
  ],
])('%s is %j’s', (_, paragraphs, expected) => {
  expect(last(...paragraphs)).toBe(expected);
});

it('takes the guard for the body with that name, and not for a guard colonel', () => {
  expect(
    last('The Ridge Guard said its men were shoved. A guard colonel, Ben Orm, was struck by youths.', 'Dozens were hurt, the guard said.'),
  ).toBe('Ridge Guard');
});

it.each([
  ['the guard', ['The coast guard said ten were missing.', 'Search went on, coast guard spokeswoman Mara Quill said.'], 'coast guard'],
  ['the deputy director', ['Nine died, said Fire Service Deputy Director (Operations) Lt Col Omar Pell.'], 'Omar Pell'],
  ['the fire service spokesperson', ['The fire is out, said Ann Lee, spokesperson for the fire service.'], 'Ann Lee'],
  ['the SP', ['Superintendent of Police Ann Lee said the road was shut.'], 'Ann Lee'],
])('knows whom %s is', (who, paragraphs, expected) => {
  expect(last(...paragraphs, `Nobody was warned, ${who} said.`)).toBe(expected);
});

it("the owner of a place is no firm, and somebody's office no agency", () => {
  expect(last('Velmar paid for two halls, and Velmar was glad.', 'The owner of the barn said that it was his. Velmar is rich.')).toBe(
    'owner of the barn',
  );
  expect(last('The Tide Agency was told of it.', 'The office of Quill said that he was out.')).toBe('office of Quill');
});
