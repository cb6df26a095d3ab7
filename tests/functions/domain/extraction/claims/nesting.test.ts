import { describe, expect, it } from 'vitest';
import { claimsOf } from '../articles.ts';

const read = (sentence: string): [string, (string | undefined)?, ...string[]][] =>
  claimsOf([sentence]).map(({ text, attribution: { source, via } }) => [text, source?.name, ...via.map(({ name }) => name)]);

describe('a report inside a report', () => {
  it('is the claim of the inner one, through the outer one, where it is all that is said', () => {
    expect(read('The police said witnesses had reported that two boats had sunk.')).toEqual([
      ['two boats had sunk', 'witnesses', 'police'],
    ]);
  });

  it('is the outer speaker’s where others only asked or complained', () => {
    expect(read('Two officials said the palace had asked the army to hold its fire.')).toEqual([
      ['the palace had asked the army to hold its fire', 'Two officials'],
    ]);
  });

  it('goes through nobody where the speaker reports himself', () => {
    expect(read('Mara Quill said she had told the board that the pump was broken.')).toEqual([
      ['she had told the board that the pump was broken', 'Mara Quill'],
    ]);
  });

  it('is not told of those who hear the outer one', () => {
    expect(read('Glenn Hale told jurors that a guard had warned the owner about the boiler in 2021 and 2022.')).toEqual([
      ['the owner about the boiler in 2021 and 2022', 'guard', 'Glenn Hale'],
    ]);
  });
});

describe('nothing is claimed', () => {
  it.each(['The judge asked whether the door was locked.', 'The driver said nothing at all.', 'Roughly one in three shops was shut.'])(
    'by %j',
    (sentence) => {
      expect(claimsOf([sentence])).toEqual([]);
    },
  );
});
