import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADVICE, FINDINGS } from '../../../../../config/verdicts.ts';
import { CLAIM_STATES } from '../../../../../functions/domain/review/claim/states.ts';
import type { Standing } from '../../../../../functions/domain/review/claim/rounds.ts';
import { reportOn } from '../../../../../functions/domain/review/report/report.ts';
import type { ReportedClaim } from '../../../../../functions/domain/review/report/report.ts';
import { ANNA, NOON } from '../claims.ts';

const standing = (advice: Standing['advice'], status: Standing['status'] = 'standing'): Standing => ({
  verdict: 1,
  status,
  finding: 'refuted',
  advice,
  recheckAt: null,
});
const claim = (changes: Partial<ReportedClaim> = {}): ReportedClaim => ({
  id: 'a.01',
  revision: 1,
  state: 'decided',
  text: 'it was closed',
  spans: [[0, 13]],
  source: 'Mara Olen',
  denies: false,
  standing: null,
  wording: '',
  dismissal: null,
  ...changes,
});
const decided = (advice: Standing['advice'], wording = '') => claim({ standing: standing(advice), wording });
const dismissed = claim({ state: 'dismissed', dismissal: { by: ANNA, at: NOON.toISOString(), reason: 'old', side: 'above' } });

describe('the report of an article', () => {
  it('tells of a denial that it is one, and without any is the version that it was', () => {
    const [denied, said] = [decided('use'), decided('use')].map((one, i) => reportOn([{ ...one, denies: i === 0 }]));
    expect(denied?.items[0]).toMatchObject({ denies: true, finding: 'refuted' });
    expect(denied?.version).not.toBe(said?.version);
    // As people acknowledged it before reports told of denials.
    expect(said?.version).toBe('c33d5c961a706af2');
  });

  it.each([
    ['nothing that was to be checked', [], 'Nothing open: 0 checked.'],
    ['what is fine', [decided('use'), decided('use-attributed'), dismissed], 'Nothing open: 2 checked. Unchecked: 1.'],
    [
      'changes',
      [decided('cut'), decided('correct'), decided('use-attributed', 'say who')],
      'Run with these changes: cut 1, correct 1, reword 1.',
    ],
    [
      'what is not checked yet, after what is to be changed',
      [decided('cut'), claim({ state: 'held' }), claim({ state: 'second' })],
      'Cut 1. Hold: 2 claims are not checked yet.',
    ],
    ['what is to be held', [decided('legal', 'say who'), dismissed], 'Hold: 1 claim is advised to be held. Unchecked: 1.'],
    ['what is in doubt', [claim({ state: 'waiting', standing: standing('use', 'in-doubt') })], 'Hold: 1 claim is not checked yet.'],
  ])('says what to do with %s', (_, claims, line) => {
    expect(reportOn(claims).overall.line).toBe(line);
  });

  it('tells of each claim how it stands and why nobody checks it', () => {
    const { items } = reportOn([
      decided('cut', 'nothing'),
      claim({ state: 'waiting', standing: standing('use') }),
      claim({ state: 'below' }),
      dismissed,
      claim({ state: 'withdrawn', standing: standing('use', 'withdrawn') }),
      claim({ state: 'stuck' }),
    ]);
    expect(items.map(({ status, advice, unchecked }) => [status, advice, unchecked])).toEqual([
      ['advised', 'cut', null],
      ['advised', 'use', null],
      ['unchecked', null, 'below'],
      ['unchecked', null, 'old'],
      ['withdrawn', null, null],
      ['open', null, null],
    ]);
  });

  it('has the same version for the same advice only, and never runs what is open or held', () => {
    const any = fc.record({
      state: fc.constantFrom(...CLAIM_STATES.filter((state) => state !== 'noted')),
      advice: fc.constantFrom(...ADVICE),
      finding: fc.constantFrom(...FINDINGS),
      status: fc.constantFrom('standing', 'in-doubt', 'withdrawn', null),
      wording: fc.constantFrom('', 'say who'),
    });
    const claims = fc
      .array(any, { maxLength: 6 })
      .map((all) =>
        all.map(({ state, status, wording, ...said }, i) =>
          claim({ id: `a.${i}`, state, wording, standing: status === null ? null : { ...standing(said.advice, status), ...said } }),
        ),
      );
    fc.assert(
      fc.property(claims, claims, (one, two) => {
        const [a, b] = [reportOn(one), reportOn(two)];
        expect(a.version === b.version).toBe(JSON.stringify(a.items) === JSON.stringify(b.items));
        const waits = a.items.some(({ status, advice }) => status === 'open' || advice === 'hold' || advice === 'legal');
        expect(a.overall.code === 'hold').toBe(waits);
        for (const { status, advice, unchecked } of a.items) {
          expect(advice !== null).toBe(status === 'advised');
          expect(unchecked !== null).toBe(status === 'unchecked');
        }
      }),
    );
  });
});
