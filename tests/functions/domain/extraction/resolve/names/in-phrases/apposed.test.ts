import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const source = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.name;

it.each([
  ['The heron’s keeper, 63-year-old Mara Quill of Lane 4, told the station it bites nobody.', 'Mara Quill'],
  ['The ex-mayor’s attorney, sworn advocate Mara Quill, rejected the charge as “arithmetic”.', 'Mara Quill'],
  ['The survivor, a weaver from Selby, Jelle Reeve, said the roof fell at noon.', 'Jelle Reeve'],
  ['Ostria’s Ombudsman, Tari Quill Vane, said the road was shut.', 'Tari Quill Vane'],
  ['The dairy’s head of sales, a Selbian named Tom Reeve, said the road was shut.', 'Tom Reeve'],
  ['The Selby Growers Association (SGA) chairman, Mr Tari Quill, said the road was shut.', 'Tari Quill'],
])('who is named behind the noun for them: %s', (sentence, name) => {
  expect(source(sentence)).toBe(name);
});

it.each([
  ['The victim, a cousin of the suspect, said the road was shut.', 'victim'],
  ['Prosecutors, unlike Mara Quill, said the road was shut.', 'Prosecutors'],
])('nobody else is: %s', (sentence, name) => {
  expect(source(sentence)).toBe(name);
});
