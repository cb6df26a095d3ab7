import { describe, expect, it } from 'vitest';
import { noReport } from '../../../../../functions/domain/extraction/cues/no-report.ts';
import { readPassage } from '../../../../../functions/domain/extraction/text/sentences.ts';

/** Why a word of a sentence reports nothing. */
function why(sentence: string, word: string): string | null {
  const items = readPassage(sentence, [[0, sentence.length]]).paragraphs[0]?.sentences[0]?.items ?? [];
  const at = items.findIndex(({ lower }) => lower === word);
  if (at < 0) throw new Error(`"${word}" does not stand in the sentence.`);
  return noReport(items, at);
}

describe('nothing is reported by', () => {
  it.each([
    ['what is found in a place', 'A body found in the river was that of the miller.', 'found', 'found'],
    ['who finds things', 'Police found three guns in the car.', 'found', 'found'],
    ['who is finding them', 'Divers are finding wreckage below the weir.', 'finding', 'found'],
    ['a claim that is denied', 'The fleet is safe, claims the company denies.', 'claims', 'answered'],
    ['charges that are rejected', 'He took the money, charges he has rejected.', 'charges', 'answered'],
  ])('%s', (_, sentence, word, reason) => {
    expect(why(sentence, word)).toBe(reason);
  });
});

describe('something may be reported by', () => {
  it.each([
    ['who finds that something is so', 'The inquiry found that the guns were loaded.', 'found'],
    ['who finds no such thing', 'Police found no guns in the car.', 'found'],
    ['a study that finds something of somebody', 'The study found boys slept less than girls.', 'found'],
    ['who claims something', 'The fleet, claims the company, was safe.', 'claims'],
    ['any other verb', 'Police said three guns were in the car.', 'said'],
  ])('%s', (_, sentence, word) => {
    expect(why(sentence, word)).toBeNull();
  });
});
