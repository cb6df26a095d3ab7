import { expect, it } from 'vitest';
import { Entities } from '../../../../../../../functions/domain/extraction/resolve/names/entities.ts';
import { passageOf } from '../../../sentence.ts';

const named = (text: string): string[] => new Entities(passageOf(text)).mentions.map(({ entity: { name } }) => name);

it('capitals before a family name that is known are an office', () => {
  expect(named('Chief Inspector Samson Quill left.\nPPC Quill had seen it. Quill said so.')).toEqual([
    'Samson Quill',
    'Samson Quill',
    'Samson Quill',
  ]);
});

it.each([
  ['Ann Quill met JD Quill.', ['Ann Quill', 'JD Quill']],
  ['Ann Quill met Tom Quill.\nPPC Quill left.', ['Ann Quill', 'Tom Quill', 'PPC Quill']],
  ['Ann Reeve met PPC Quill.', ['Ann Reeve', 'PPC Quill']],
])('not in %j', (text, names) => {
  expect(named(text)).toEqual(names);
});
