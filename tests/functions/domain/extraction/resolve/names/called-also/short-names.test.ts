import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../../../../functions/domain/extraction/find-attributions.ts';
import { Entities } from '../../../../../../../functions/domain/extraction/resolve/names/entities.ts';
import { readPassage } from '../../../../../../../functions/domain/extraction/text/sentences.ts';

/** Whom each mention of a text names. */
const named = (text: string): string[] => new Entities(readPassage(text, linesOf(text))).mentions.map(({ entity: { name } }) => name);

describe('a family name stands for whoever has a number behind it', () => {
  it.each([
    ['They met Ivo Quill III there.\nMr. Quill said so.', ['Ivo Quill III', 'Ivo Quill III']],
    ['They met Ivo B. Quill Jr. in Selby.\nQuill said so.', ['Ivo B. Quill Jr.', 'Selby', 'Ivo B. Quill Jr.']],
  ])('%j', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('but not where somebody of that name has none', () => {
    expect(named('They met Ivo Quill Jr. there.\nHis father, Tom Quill, had left.\nQuill said so.')).toEqual([
      'Ivo Quill Jr.',
      'Tom Quill',
      'Tom Quill',
    ]);
  });
});

describe('given and middle names that are words for ranks and places', () => {
  it.each([
    ['They met Lance Quill there.\nQuill said so.', ['Lance Quill', 'Lance Quill']],
    ['They met Lance Corporal Quill there.', ['Quill']],
    ['The baker Ruth Hall Quill left.\nQuill said so.', ['Ruth Hall Quill', 'Ruth Hall Quill']],
  ])('%j', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('where somebody was born is no part of the name', () => {
  it.each([['South Ostrian-born Ann Quill left.'], ['They met the Selby-born Ann Quill there.']])('%j', (text) => {
    expect(named(text)).toEqual(['Ann Quill']);
  });
});

describe('a body that is told of by its members is named to its end', () => {
  it.each([
    ['He joined the Quarry Workers of Ostra there.', 'Quarry Workers of Ostra'],
    ['He joined Doctors for Peace there.', 'Doctors for Peace'],
    ['He joined the Selby Chamber of Commerce there.', 'Selby Chamber of Commerce'],
    ['He joined the Partnership for Clean Rivers there.', 'Partnership for Clean Rivers'],
  ])('%j', (text, name) => {
    expect(named(text)).toEqual([name]);
  });
});
