import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../../../../functions/domain/extraction/find-attributions.ts';
import { Entities } from '../../../../../../../functions/domain/extraction/resolve/names/entities.ts';
import { fullNames } from '../../../../../../../functions/domain/extraction/resolve/names/runs/spelled-out.ts';
import { readPassage } from '../../../../../../../functions/domain/extraction/text/sentences.ts';
import { tokenize } from '../../../../../../../functions/domain/extraction/text/tokens.ts';

/** Whom each mention of a text names. */
const named = (text: string): string[] => new Entities(readPassage(text, linesOf(text))).mentions.map(({ entity: { name } }) => name);
/** The full names that a text gives with their initials. */
const spelled = (text: string): string[] =>
  [...fullNames(tokenize(text)).values()].flat().map((name) => name.map(({ text: word }) => word).join(' '));

describe('a full name before its initials in brackets', () => {
  it.each([
    ['the Bridges Without Borders (BWB) said', ['Bridges Without Borders']],
    ['The Bakers’ Society of Selby (BSS) has', ['Bakers ’ Society of Selby']],
    ["the Bakers' Society of Selby (BSS) has", ["Bakers ' Society of Selby"]],
    ['the Department of Mills and Weirs (DOMAW) has', ['Department of Mills and Weirs']],
    ['the Selby Station House Officer (SHO) Tom Reeve', []],
    ['a man in Selby (UK) said', []],
    ['it fell (see below) in Selby (40 km away).', []],
  ])('%j', (text, names) => {
    expect(spelled(text)).toEqual(names);
  });

  it('is one name wherever it stands, and its initials stand for it', () => {
    expect(named('Bridges Without Borders (BWB) left.\nA week later Bridges Without Borders came back. The BWB was late.')).toEqual([
      'Bridges Without Borders',
      'Bridges Without Borders',
      'Bridges Without Borders',
      'Bridges Without Borders',
    ]);
  });

  it('has other letters for short behind the name of a body', () => {
    expect(named('The Selby Water Board (JPA) left.\nThe JPA came back.')).toEqual([
      'Selby Water Board',
      'Selby Water Board',
      'Selby Water Board',
    ]);
  });

  it('is sought in any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Selby', 'Mill', 'of', '(', ')', 'SM', 'SMW', '’', 'and', 'Weir', '.')), (words) => {
        const names = spelled(words.join(' '));
        expect(names.every((name) => /^\p{Lu}/u.test(name))).toBe(true);
      }),
    );
  });
});

describe('one body by two names', () => {
  it.each([
    ['The Velkan army left.\nThe Velkan military was late.', ['Velkan army', 'Velkan army']],
    ['The Fishing Reform Caucus left.\nMara Quill met the Caucus.', ['Fishing Reform Caucus', 'Mara Quill', 'Fishing Reform Caucus']],
  ])('%j', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('names that are none', () => {
  it('of a place in capitals that opens a story', () => {
    expect(named('OSTRA CITY: Two men left with Mara Quill.')).toEqual(['Mara Quill']);
  });

  it('of an epithet before the one who is called so', () => {
    expect(named('They met union boss Kev Reeve there.\nCocky Kev left.')).toEqual(['Kev Reeve', 'Kev Reeve']);
    expect(named('They met union boss Ann Reeve there.\nMary Ann left.')).toEqual(['Ann Reeve', 'Mary Ann']);
  });
});
