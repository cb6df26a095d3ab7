import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const source = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.name;

it.each([
  ['Business Secretary Mara Quill said she was sad.', 'The Conservative minister said the mill would stay.', 'Mara Quill'],
  ['A question was put by the town’s MS Tari Quill.', 'The Plaid Cymru representative warned that farms would close.', 'Tari Quill'],
])('a politician is told of by the party: %s %s', (before, sentence, name) => {
  expect(source(before, sentence)).toBe(name);
});

it('whoever holds no office is none', () => {
  expect(source('Baker Tom Reeve said the oven was hot.', 'The Labour minister said the mill would stay.')).toBe('Labour minister');
});
