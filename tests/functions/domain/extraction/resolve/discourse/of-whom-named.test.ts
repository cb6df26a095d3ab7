import { expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

it.each([
  ['The family of the deceased, Tom Quill, said the road was shut.', 'family of Tom Quill'],
  ['The parents of the victim, Mara Quill, said the road was shut.', 'parents of Mara Quill'],
  ['A spokesman for the town’s ferry operators, Selby Aviation, said the road was shut.', 'spokesman for Selby Aviation'],
  ['An attorney for the grocery’s owner, Quill Pantry Holdings, said the road was shut.', 'attorney for Quill Pantry Holdings'],
])('a name behind a comma may be of whom others speak: %s', (sentence, name) => {
  expect(claimsOf([sentence]).at(-1)?.attribution.source?.name).toBe(name);
});

it.each([
  ['The mother of the victim, Mara Quill, said the road was shut.', 'Mara Quill'],
  ['The lawyer for the union, Mara Quill, said the road was shut.', 'Mara Quill'],
])('or whoever speaks: %s', (sentence, name) => {
  expect(claimsOf([sentence]).at(-1)?.attribution.source?.name).toBe(name);
});
