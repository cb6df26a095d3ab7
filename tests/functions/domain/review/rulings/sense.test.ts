import { describe, expect, it } from 'vitest';
import { ADVICE, FINDINGS } from '../../../../../config/verdicts.ts';
import { take } from '../../../../../functions/domain/review/lease.ts';
import type { Actor } from '../../../../../functions/domain/review/permit.ts';
import { refile } from '../../../../../functions/domain/review/rulings/follow-up.ts';
import { review } from '../../../../../functions/domain/review/rulings/review.ts';
import { checkSense, RefutedForUse, WordingNeeded } from '../../../../../functions/domain/review/rulings/sense.ts';
import { ANNA, BEN, NOON, waitingClaim } from '../claims.ts';
import { ALONE, at, reviewed, ruling } from './rulings.ts';

const anna: Actor = { ...ANNA, role: 'reviewer' };
const ben: Actor = { ...BEN, role: 'lead' };

describe('what a ruling says', () => {
  it('may be any finding with any advice, but not to use what is refuted', () => {
    const pairs = FINDINGS.flatMap((finding) => ADVICE.map((advice) => ({ finding, advice, wording: 'Ten, said the office.' })));
    const refused = pairs.filter((words) => {
      try {
        checkSense(words);
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toEqual([{ finding: 'refuted', advice: 'use', wording: 'Ten, said the office.' }]);
  });

  it.each(['', ' \n'])('says which part of it is confirmed: %j does not', (wording) => {
    expect(() => checkSense({ finding: 'partly-confirmed', advice: 'correct', wording })).toThrow(WordingNeeded);
    expect(() => checkSense({ finding: 'partly-confirmed', advice: 'correct', wording: 'Ten.' })).not.toThrow();
    expect(() => checkSense({ finding: 'confirmed', advice: 'correct', wording })).not.toThrow();
  });

  it('is held against itself before it is recorded', () => {
    const { claim } = take(waitingClaim({ desk: ALONE.id }), anna, NOON, ALONE);
    const rule = (changes: Parameters<typeof ruling>[1]) => () => review(claim, anna, ruling(claim, changes), ALONE, at(NOON));
    expect(rule({ finding: 'refuted', advice: 'use' })).toThrow(RefutedForUse);
    expect(rule({ finding: 'partly-confirmed', wording: '' })).toThrow(WordingNeeded);
    expect(rule({ finding: 'partly-confirmed', wording: 'Two of the three.' })).not.toThrow();
  });

  it('does not lose its wording where it is refiled', () => {
    const { claim, verdict } = reviewed(waitingClaim(), anna, ALONE, { finding: 'partly-confirmed', wording: 'Two of the three.' });
    const words = { verdict: 1, wording: '', rationale: 'The register shows two.' };
    expect(() => refile(claim, ben, words, verdict, at(NOON))).toThrow(WordingNeeded);
  });
});
