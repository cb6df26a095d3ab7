import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const last = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.name;

it.each([
  [
    'The airline',
    ['Ostra Air expects a good year, said Mara Quill, chief executive of Ostra Air and Group.', 'The airline hinted at a possible order.'],
    'Ostra Air',
  ],
  [
    'The hedge fund',
    [
      'Bread maker Ostra lost a bet with investor Tarn Capital. Ostra has ovens.',
      'Tarn said the ovens were old. The hedge fund, led by Mara Quill, said they were cold.',
    ],
    'Tarn Capital',
  ],
  ['the carmaker', ['Quill Motor Co. is to recall its Pora vans, after the carmaker promised to do so at home.'], 'Quill Motor Co.'],
  [
    'The bus company',
    [
      'Corven buses run all night. Thieves took names from Corven. The hacker crew GreyLamp has claimed it was paid by Corven.',
      'The bus company said that the names were old. Corven is rich.',
    ],
    'Corven',
  ],
])('%s is %j’s', (_, paragraphs, expected) => {
  expect(last(...paragraphs)).toBe(expected);
});

it('“the town’s insurer” is no firm that has nothing to do with the town', () => {
  expect(
    last('The suit was filed for T.K. and W.K., officials said. W.K. is nine.', 'In a letter, the town’s insurer denied any fault.'),
  ).toBe('town’s insurer');
});
