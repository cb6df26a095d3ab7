import { expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const last = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.name;

it.each([
  [
    ['Ravi Kand said a case was open.', 'The man, a weaver named Devan, was led in. His family alleged that the door was locked.'],
    'Devan’s family',
  ],
  [
    ['Det Insp Colette Rowan said a man was held.', 'Two doors down lives a 83-year-old man, who was not named. He said police had come.'],
    '83-year-old man',
  ],
  [
    ['Another resident spoke of guns.', 'A Portuguese teacher, who ran to fetch her sons, was tired. “They came,” she said.'],
    'Portuguese teacher',
  ],
  [['The police held the raiders, who all admitted they were involved.'], 'raiders'],
])('%j tells of %s', (paragraphs, expected) => {
  expect(last(...paragraphs)).toBe(expected);
});

it('takes the name behind a body’s initials and an office there', () => {
  expect(last('Harbour department (SHD) director-general Rosa Tapley confirmed the leak was shut.')).toBe('Rosa Tapley');
});
