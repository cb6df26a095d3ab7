import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../../../../functions/domain/extraction/find-attributions.ts';
import { Entities } from '../../../../../../../functions/domain/extraction/resolve/names/entities.ts';
import { readPassage } from '../../../../../../../functions/domain/extraction/text/sentences.ts';

/** Whom each mention of a text names. */
const named = (text: string): string[] => new Entities(readPassage(text, linesOf(text))).mentions.map(({ entity: { name } }) => name);

describe('family names that are titles, or words for bodies and places', () => {
  it.each([
    ['The author Ann King left.\nKing said so. Mrs. King had seen it.', ['Ann King', 'Ann King', 'Ann King']],
    ['Alex Bishop, a nurse, left.\nBishop said so.', ['Alex Bishop', 'Alex Bishop']],
    ['Judge Tom Hall left.\nHall said so.', ['Tom Hall', 'Tom Hall']],
    ['They met Imran Sheikh there.\nSheikh said so.', ['Imran Sheikh', 'Imran Sheikh']],
  ])('%j', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it.each([
    ['The author Ann King met the King there.', ['Ann King']],
    ['They saw King Harald there.\nThe King left.', ['Harald']],
    ['It stood at Victoria Hall there.', ['Victoria Hall']],
  ])('%j: no family names', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('a name goes without the word that opens its sentence', () => {
  it.each([
    ['Maybe Ann Quill will win.\nQuill said so.', ['Ann Quill', 'Ann Quill']],
    ['Trusting Ann Quill is a risk.\nQuill said so.', ['Ann Quill', 'Ann Quill']],
    ['Browning Quill left.\nQuill said so.', ['Browning Quill', 'Browning Quill']],
  ])('%j', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('no part of an office, a degree or a date is a name', () => {
  it.each([
    ['The Council Chairman of Selby, Mr Ivo Quill, left.', ['Selby', 'Ivo Quill']],
    ['They met the Chief Executive there.', []],
    ['They met Chief Executive Ann Quill there.', ['Ann Quill']],
    ['They met a student of the BSc (Hons) course there.', []],
    ['They left on Thu Ann Quill came.', ['Ann Quill']],
  ])('%j', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('but a given name may be a day in short', () => {
    expect(named('They met Thu Ya there.\nThu Ya said so.')).toEqual(['Thu Ya', 'Thu Ya']);
  });
});

it('money is nobody', () => {
  expect(named('It cost Sh2bn and N37m.\nMara Quill paid.')).toEqual(['Mara Quill']);
});
