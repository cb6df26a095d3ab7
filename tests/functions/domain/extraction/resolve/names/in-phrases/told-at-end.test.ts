import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const source = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.name;

it.each([
  ['FBI Special Agent in Charge Marta Quill said the case was closed.', 'Marta Quill'],
  ['The officer in charge Tom Reeve said the road was shut.', 'Tom Reeve'],
  ['A councillor representing Selby Ward, Mara Quill, said the road was shut.', 'Mara Quill'],
  ['The Acting Director, Army Public Relations, 3 Division, Lt. Col. Tom Reeve, said the road was shut.', 'Tom Reeve'],
  ['“We saw the smoke,” said one resident, who gave only her first name, Oriel, out of fear.', 'Oriel'],
  ['“We saw the smoke,” said a weaver who would give only his surname, Teskal.', 'Teskal'],
])('who is named at the end of what somebody is: %s', (sentence, name) => {
  expect(source(sentence)).toBe(name);
});

it('whose name is not told is told by what they are', () => {
  expect(source('“We saw the smoke,” said one resident, who would give only her first name.')).toBe('resident');
});
