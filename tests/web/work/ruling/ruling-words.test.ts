import { describe, expect, it } from 'vitest';
import {
  adjudicationLack,
  citing,
  draftBody,
  missing,
  NO_WORDS,
  recordsWhat,
  sameWords,
  unbacked,
  wordsOfDraft,
} from '../../../../web/src/work/ruling/ruling-words.ts';

describe('a ruling’s words', () => {
  it('say first what is missing, and nothing once they are whole', () => {
    expect(missing(NO_WORDS)?.field).toBe('finding');
    expect(missing({ ...NO_WORDS, finding: 'refuted' })?.field).toBe('advice');
    expect(missing({ ...NO_WORDS, finding: 'refuted', advice: 'cut', rationale: '  ' })?.field).toBe('rationale');
    expect(missing({ ...NO_WORDS, finding: 'refuted', advice: 'cut', rationale: 'The register says so.' })).toBeUndefined();
  });

  it('need a reason besides where they decide between two reviews', () => {
    expect(adjudicationLack(' ')?.field).toBe('reason');
    expect(adjudicationLack('The second saw the register.')).toBeUndefined();
  });

  it('come back from a draft as they went into it', () => {
    const words = {
      ...NO_WORDS,
      finding: 'confirmed',
      advice: 'use',
      rationale: 'Seen.',
      evidence: ['e1', 'e3'],
      recheckAt: '2027-01-01T00:00:00.000Z',
    } as const;
    const draft = { author: 'anna', version: 3, savedAt: '2026-11-26T00:00:00.000Z', ...draftBody(words) };
    expect(sameWords(wordsOfDraft(draft), words)).toBe(true);
  });

  it('cite one piece of evidence more, or one less, and the others as before', () => {
    const words = { ...NO_WORDS, evidence: ['e1', 'e2'] };
    expect(citing('e3', true)(words)).toEqual({ evidence: ['e1', 'e2', 'e3'] });
    expect(citing('e1', true)(words)).toEqual({ evidence: ['e1', 'e2'] });
    expect(citing('e1', false)(words)).toEqual({ evidence: ['e2'] });
  });
});

describe('a ruling that is about to be recorded', () => {
  const said = { ...NO_WORDS, rationale: 'The register says so.' };

  it('lacks another advice where it would have the refuted used, and words where only part is confirmed', () => {
    expect(missing({ ...said, finding: 'refuted', advice: 'use' })).toMatchObject({
      field: 'advice',
      message: expect.stringContaining('refuted'),
    });
    expect(missing({ ...said, finding: 'partly-confirmed', advice: 'correct', wording: ' ' })?.field).toBe('wording');
    expect(missing({ ...said, finding: 'partly-confirmed', advice: 'correct', wording: 'Two of the three.' })).toBeUndefined();
  });

  it('says what the button records once both are chosen', () => {
    expect(recordsWhat({ ...said, finding: 'refuted' }, false)).toBeUndefined();
    expect(recordsWhat({ ...said, finding: 'refuted', advice: 'correct' }, false)).toBe('Record: Refuted · Correct');
    expect(recordsWhat({ ...said, finding: 'refuted', advice: 'correct' }, true)).toBe('Record: Denial refuted · Correct');
  });

  it('is asked about where it says how it is, and cites nothing', () => {
    expect(unbacked({ ...said, finding: 'refuted' }, false)).toContain('Refuted');
    expect(unbacked({ ...said, finding: 'confirmed', evidence: ['e1'] }, false)).toBeNull();
    expect(unbacked({ ...said, finding: 'not-confirmed' }, false)).toBeNull();
    expect(unbacked({ ...said, finding: 'refuted' }, true)).toContain('Denial refuted');
    // Another finding is another question.
    expect(unbacked({ ...said, finding: 'confirmed' }, false)).not.toBe(unbacked({ ...said, finding: 'refuted' }, false));
  });
});
