import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const source = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.name;

it.each([
  ['Harbour director Mara Quill praised the angler who towed it in. The angler said he had taken it for a log.', 'angler'],
  ['Commissioner Tom Reeve blamed the leak on a weaver. The weaver said the loom was dry.', 'weaver'],
])('whoever was told of by the same noun in the sentence before, and not who spoke: %s', (sentence, name) => {
  expect(source(sentence)).toBe(name);
});

it.each([
  ['Judge Ann Lee sat on Monday. Tom Orr told the judge he was ill. The judge said he should rest.', 'Ann Lee'],
  ['The painter, Tom Orr, met them. They thanked the painter, Tom Orr. The painter said he was glad.', 'Tom Orr'],
])('but whoever has a name is called by it: %s', (sentence, name) => {
  expect(source(sentence)).toBe(name);
});
