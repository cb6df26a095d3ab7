import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../../functions/domain/extraction/find-attributions.ts';
import { readPassage } from '../../../../../functions/domain/extraction/text/sentences.ts';
import { turnsOf } from '../../../../../functions/domain/extraction/text/turns.ts';

/** Who has the word, "?" behind whoever asks. */
const turns = (...lines: string[]): string[] => {
  const text = lines.join('\n');
  const passage = readPassage(text, linesOf(text));
  return turnsOf(passage).map(({ label: [first, last], asks }) => {
    const label = text.slice(passage.tokens[first]?.start, passage.tokens[last]?.end);
    return asks ? `${label}?` : label;
  });
};

describe('turns of a conversation', () => {
  it('are told by labels that come back', () => {
    expect(
      turns(
        'They met in Kesh.',
        'Courier: How many died?',
        'Ann Brock: Forty people died.',
        'Courier: Who did it?',
        'Brock: The army did.',
      ),
    ).toEqual(['Courier?', 'Ann Brock', 'Courier?', 'Brock']);
  });

  it('are told by Q and A', () => {
    expect(turns('Q: How many died?', 'A: Forty people died there.')).toEqual(['Q?', 'A']);
  });

  it('leave out what is told of whoever speaks', () => {
    expect(turns('JO TARN, HOST: Who did it?', 'GOV. LEE (D): The army did it.', 'TARN: Why is that?', 'LEE: It was told to.')).toEqual([
      'JO TARN?',
      'GOV. LEE',
      'TARN?',
      'LEE',
    ]);
  });

  it('who mostly asks asks', () => {
    expect(turns('Q: How many died?', 'A: Forty people died there.', 'Q: Some say more. Tell us.', 'A: Forty people died there.')).toEqual([
      'Q?',
      'A',
      'Q?',
      'A',
    ]);
  });

  it.each([
    [['Dead: 40.', 'Hurt: 12.', 'Dead: 41.']],
    [['Monday: The army shells Kesh.', 'Tuesday: It rains all day.', 'Monday: It rains again there.']],
    [['NEW: The army shells Kesh.', 'NEW: The port is shut now.', 'UPDATE: The port is open again.']],
    [['Police: The driver was drunk.', 'Lawyer: The driver was sober.', 'Court: The driver may go.']],
  ])('%j is none', (lines) => {
    expect(turns(...lines)).toEqual([]);
  });
});
