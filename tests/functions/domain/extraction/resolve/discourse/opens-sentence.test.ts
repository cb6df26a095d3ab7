import { expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const source = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.name;

it('“it said” behind what a body will do is that body', () => {
  expect(
    source(
      'Judge Mara Quill, of the 4th Criminal Court, said the case was thin. The Selby Prosecution Service will appeal, it said in a note.',
    ),
  ).toBe('Selby Prosecution Service');
});

it('whoever adds something has spoken before', () => {
  expect(source('The Selby Ferry Board said the ship had no flag.', 'The Aule Shipping Company had sold it, it added.')).toBe(
    'Selby Ferry Board',
  );
});
