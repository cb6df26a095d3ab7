import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const last = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.name;

it.each([
  ['Justice Mara Quill heard the petition of Imran Orr Advocate.', 'The petitioner claimed that the road was shut.'],
  ['Justice Mara Quill threw out a writ filed by Imran Orr.', 'The lawyer-petitioner claimed that the road was shut.'],
  ['Justice Mara Quill read Imran Orr’s lawsuit.', 'The plaintiff claimed that the road was shut.'],
  ['Justice Mara Quill heard an appeal by Imran Orr.', 'The appellant claimed that the road was shut.'],
])('who brings a paper before a court is called by that: %s', (first, second) => {
  expect(last(first, second)).toBe('Imran Orr');
});

it('and not who hears it', () => {
  expect(last('Justice Mara Quill heard the petition.', 'The petitioner claimed that the road was shut.')).toBe('petitioner');
});
