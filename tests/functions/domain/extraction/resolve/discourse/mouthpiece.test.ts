import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const sources = (paragraphs: string[]): (string | undefined)[] => claimsOf(paragraphs).map(({ attribution }) => attribution.source?.name);

describe('what a body puts out is its word', () => {
  it.each([
    [['Rain fell in Selby.', 'A government statement said the plot had failed.'], 'government'],
    [['The Velkan military fired on the port on Monday.', 'A military statement said two boats had sunk.'], 'Velkan military'],
    [['Rain fell in Selby.', 'The Selby police said a van was gone.', 'The police handout said it was blue.'], 'Selby police'],
    [['Rain fell in Selby.', 'Police in a handout said the van was blue.'], 'Police'],
    [['Rain fell in Selby.', 'Ostra Rail’s closure notice said the line was worn.'], 'Ostra Rail'],
    [
      [
        'A release from the Selby Rail Office told of a fire.',
        'Mara Quill, a guard, said it was small.',
        'A bus had burned, according to the release.',
      ],
      'Selby Rail Office',
    ],
    [
      ['The Selby Rail Office said a van was gone.', 'Mara Quill, a guard, said it was blue.', 'It ran, according to a June 12 release.'],
      'Selby Rail Office',
    ],
    [['Rain fell in Selby.', 'A government statement late on Tuesday said the plot had failed.'], 'government'],
  ])('%j', (paragraphs, expected) => {
    expect(sources(paragraphs).at(-1)).toBe(expected);
  });
});

describe('bodies that speak together', () => {
  it.each([
    [
      [
        'The Bakers’ Society of Selby (BSS) and the Fishing Reform Caucus condemned the raids.',
        'The two groups said the raids had to end.',
      ],
      'Bakers’ Society of Selby and Fishing Reform Caucus',
    ],
    [['The Ostra Union and the Selby Union said the mill was shut.', 'The unions said it would not open.'], 'Ostra Union and Selby Union'],
  ])('%j', (paragraphs, expected) => {
    expect(sources(paragraphs).at(-1)).toBe(expected);
  });
});

describe('one of many', () => {
  it.each([
    [['Rain fell in Selby.', 'One resident said the street was rough.'], 'resident'],
    [['The Ridge Guard said the patrol was late.', 'Mara Quill spoke.', 'The guard said it had fired once.'], 'Ridge Guard'],
  ])('%j', (paragraphs, expected) => {
    expect(sources(paragraphs).at(-1)).toBe(expected);
  });
});
