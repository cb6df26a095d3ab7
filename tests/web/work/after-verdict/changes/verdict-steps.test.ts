import { describe, expect, it } from 'vitest';
import type { Reason, Verdict } from '../../../../../web/src/api/types.ts';
import { reasonSince, verdictSteps } from '../../../../../web/src/work/after-verdict/changes/verdict-steps.ts';

const verdict = (number: number, part: Partial<Verdict> = {}): Verdict => ({
  number,
  round: number,
  as: number === 1 ? 'first' : 'correction',
  how: 'signed-off',
  follows: number === 1 ? null : number - 1,
  decidedBy: 'ben',
  decidedAt: `2026-11-25T1${number}:00:00.000Z`,
  reviews: [number],
  revision: 1,
  finding: 'confirmed',
  advice: 'use',
  wording: 'Nine were hurt.',
  rationale: 'Called the hospital.',
  evidence: [],
  asOf: '2026-11-25T10:00:00.000Z',
  ...part,
});

const reason = (type: Reason['type'], at: string, words: string): Reason => ({ number: 1, type, by: 'anna', at, reason: words });

describe('the verdicts of a claim', () => {
  it('come newest first, each with what it changed', () => {
    const first = verdict(1);
    const second = verdict(2, { finding: 'refuted', advice: 'correct', wording: 'Ten were hurt.' });
    const why = reason('corrected', '2026-11-25T11:30:00.000Z', 'Another hospital.');
    expect(verdictSteps([first, second], [reason('returned', '2026-11-25T11:40:00.000Z', 'Look again.'), why])).toEqual([
      {
        verdict: second,
        before: first,
        finding: ['confirmed', 'refuted'],
        advice: ['use', 'correct'],
        wording: [
          { kind: 'gone', text: 'Nine' },
          { kind: 'new', text: 'Ten' },
          { kind: 'same', text: ' were hurt.' },
        ],
        rationale: null,
        why,
      },
      { verdict: first, before: null, finding: null, advice: null, wording: null, rationale: null, why: null },
    ]);
  });

  it('tell of each why that one was ruled anew', () => {
    const update = reason('updated', '2026-11-25T11:30:00.000Z', 'A new count.');
    const correction = reason('corrected', '2026-11-25T12:30:00.000Z', 'A slip.');
    const steps = verdictSteps([verdict(1), verdict(2, { as: 'update' }), verdict(3)], [update, correction]);
    expect(steps.map(({ why }) => why)).toEqual([correction, update, null]);
  });

  it('need no reason where only words were mended', () => {
    const late = reason('corrected', '2026-11-25T11:30:00.000Z', 'Taken back by nobody.');
    expect(verdictSteps([verdict(1), verdict(2, { as: 'refile' })], [late])[0]?.why).toBeNull();
  });
});

describe('why the last verdict is no longer simply stood by', () => {
  it('is what was said since', () => {
    const before = reason('corrected', '2026-11-25T11:30:00.000Z', 'Before.');
    const since = reason('withdrawn', '2026-11-25T13:00:00.000Z', 'The source took it back.');
    expect(reasonSince(verdict(2), [before, since])).toEqual(since);
    expect(reasonSince(verdict(2), [before])).toBeUndefined();
  });
});
