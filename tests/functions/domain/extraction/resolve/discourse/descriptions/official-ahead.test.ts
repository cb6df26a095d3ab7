import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const sources = (...paragraphs: string[]): (string | undefined)[] =>
  claimsOf(paragraphs).map(({ attribution }) => attribution.source?.name);

it('an official in a lead is the one official who is named by a rank further down', () => {
  const claims = claimsOf([
    'Three men were held for theft of looms, an official said.',
    'Superintendent of Police (Rural) Vane Reeve told reporters that nobody had come forward.',
    'They went to the fairs, the official said.',
    'A weaver said she was sent back.',
    'The superintendent denied this.',
  ]);
  expect(claims.map(({ attribution }) => attribution.source?.name)).toEqual([
    'Vane Reeve',
    'Vane Reeve',
    'Vane Reeve',
    'weaver',
    'Vane Reeve',
  ]);
  expect(claims[0]?.attribution.source?.type).toBe('police');
});

it('and nobody where two are', () => {
  expect(
    sources(
      'Three men were held for theft of looms, an official said.',
      'Superintendent Vane Reeve said that nobody had come forward.',
      'Inspector Tari Quill said that the looms were found.',
    )[0],
  ).toBe('official');
});
