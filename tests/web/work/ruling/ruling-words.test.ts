import { describe, expect, it } from 'vitest';
import { draftBody, missing, NO_WORDS, sameWords, wordsOfDraft } from '../../../../web/src/work/ruling/ruling-words.ts';

describe('a ruling’s words', () => {
  it('say first what is missing, and nothing once they are whole', () => {
    expect(missing(NO_WORDS)?.field).toBe('finding');
    expect(missing({ ...NO_WORDS, finding: 'refuted' })?.field).toBe('advice');
    expect(missing({ ...NO_WORDS, finding: 'refuted', advice: 'cut', rationale: '  ' })?.field).toBe('rationale');
    expect(missing({ ...NO_WORDS, finding: 'refuted', advice: 'cut', rationale: 'The register says so.' })).toBeUndefined();
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
});
