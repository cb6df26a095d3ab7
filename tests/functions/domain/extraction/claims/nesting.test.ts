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

  it('is the outer speaker’s where evidence shows it', () => {
    expect(read('The prosecutor told the court that data from the van showed the engine had run all night.')).toEqual([
      ['data from the van showed the engine had run all night', 'prosecutor'],
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

it('nothing is left of an outer report that only opens the inner one', () => {
  expect(
    read('Presented today at a meeting in Lorne, the study of volunteers found that smoke leads to fevers, the Morning Ledger reports.'),
  ).toEqual([['smoke leads to fevers', 'study of volunteers', 'Morning Ledger']]);
});

it('what one says according to somebody is one’s own claim', () => {
  expect(read('Prime Minister Mame Boyle said according to early counts the boat had capsized in heavy rain.')).toEqual([
    ['according to early counts the boat had capsized in heavy rain', 'Mame Boyle'],
  ]);
});

it('one who was told by somebody somewhere hands on that', () => {
  expect(read('Karim Daoud said he was told by other farmers in the valley that six members of the family had drowned.')).toEqual([
    ['six members of the family had drowned', 'other farmers in the valley', 'Karim Daoud'],
  ]);
});

it('what is not expected is a claim of the outlet, and what somebody did not say is none', () => {
  expect(read('New guidance is not expected before the autumn.')).toEqual([['New guidance is not expected before the autumn', undefined]]);
  expect(read('The minister did not say that the bridge was safe.')).toEqual([]);
});

describe('nothing is claimed', () => {
  it.each(['The judge asked whether the door was locked.', 'The driver said nothing at all.', 'Roughly one in three shops was shut.'])(
    'by %j',
    (sentence) => {
      expect(claimsOf([sentence])).toEqual([]);
    },
  );
});
