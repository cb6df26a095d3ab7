import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Appearance } from '../../../../../functions/domain/extraction/claim.ts';
import { CLAIM_KINDS, QUOTATIONS, SOURCE_TYPES } from '../../../../../functions/domain/extraction/claim.ts';
import { harmsIn } from '../../../../../functions/domain/extraction/lexicon/claims/harm.ts';
import { wordingOf } from '../../../../../functions/domain/extraction/text/wording.ts';
import { weightOf } from '../../../../../functions/domain/extraction/prioritise/priority.ts';
import type { Story, Weighed } from '../../../../../functions/domain/extraction/prioritise/weighed.ts';
import type { Given } from './weighed.ts';
import { count, QUIET, source, weighed } from './weighed.ts';

const TEXTS = [
  'the gate stood open all night',
  'it was fine',
  'rockets hit a school in Sela',
  'prisoners had been executed',
  'the mayor of Sela had known about the money since Monday',
  'I never saw the list, we were told nothing',
  'the ministry has not commented on the fraud',
  'nine patients fell ill because the ward was never cleaned, and that nobody who was on duty that night will be asked about it by the hospital',
] as const;
const CUES = ['said', 'added', 'denied', 'claimed', 'confirmed', 'is accused of', 'reportedly', ''] as const;
const appearances = fc.subarray<Appearance['role']>(['headline', 'summary', 'body'], { minLength: 1 });
const claim: fc.Arbitrary<Weighed> = fc
  .record({
    text: fc.constantFrom(...TEXTS),
    cue: fc.constantFrom(...CUES),
    quotation: fc.constantFrom(...QUOTATIONS),
    kind: fc.constantFrom(...CLAIM_KINDS),
    queued: fc.boolean(),
    source: fc.option(fc.constantFrom(...SOURCE_TYPES).map((type) => source('two people at the ministry', type))),
    via: fc.constantFrom([], [source('radio', 'media')]),
    quantities: fc.array(
      fc.tuple(fc.nat(100_000), fc.constantFrom('people', '%', 'USD')).map(([value, unit]) => count(value, unit)),
      {
        maxLength: 3,
      },
    ),
    times: fc.nat(2),
    verification: fc.constantFrom('none' as const, 'tried' as const).map((status) => ({ status, by: null, spans: [] })),
    disputedBy: fc.constantFrom([], [{ claimId: null, source: 'Bo Lind' }]),
    appearances: appearances.map((roles) => roles.map((role) => ({ role, text: '', spans: [] }))),
    position: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(weighed);
const story: fc.Arbitrary<Story> = fc.constantFrom(...TEXTS).map((text) => ({
  ...QUIET,
  headline: new Set(['gate', 'sela']),
  opening: new Set(['money', 'monday']),
  harms: harmsIn(wordingOf(text)),
}));

const scoreOf = (weight: Weighed, around: Story): number => weightOf(weight, around).priority.score;

describe('the priority of any claim', () => {
  it('is a whole number from 0 to 100, the sum of its moves, and the same again', () => {
    fc.assert(
      fc.property(claim, story, (any, around) => {
        const { priority, moves } = weightOf(any, around);
        expect(Number.isInteger(priority.score)).toBe(true);
        const sum = moves.reduce((points, move) => points + move.points, 0);
        expect(priority.score).toBe(Math.max(0, Math.min(100, sum)));
        expect(priority.reasons.every((reason) => moves.some((move) => move.reason === reason))).toBe(true);
        expect(weightOf(any, around).priority).toEqual(priority);
      }),
    );
  });

  it.each<[string, (any: Weighed, n: number) => Given]>([
    [
      'a toll of deaths',
      ({ wording, quantities }, n) => ({
        text: `${wording.text} and ${n} people were killed`,
        quantities: [...quantities, count(n, 'people killed')],
      }),
    ],
    ['an allegation of torture', ({ wording }) => ({ text: `${wording.text} and prisoners were tortured` })],
    ['a date', ({ times }) => ({ times: times + 1 })],
    ['a sum', ({ quantities }, n) => ({ quantities: [...quantities, count(n, 'EUR')] })],
    ['a dispute', ({ disputedBy }) => ({ disputedBy: [...disputedBy, { claimId: null, source: 'Cy Rao' }] })],
    ['that the outlet could not confirm it', () => ({ verification: { status: 'tried', by: null, spans: [] } })],
    ['a teller between', ({ via }) => ({ via: [...via, source('radio', 'media')] })],
    ['the headline', (any) => ({ appearances: [...any.appearances, { role: 'headline', text: '', spans: [] }] })],
    ['a place further up', ({ position }) => ({ position: position / 2 })],
    ['the queue', () => ({ queued: true })],
  ])('is never lowered by %s', (_, more) => {
    fc.assert(
      fc.property(claim, story, fc.integer({ min: 1, max: 5000 }), (any, around, n) => {
        expect(scoreOf(weighed({ text: any.wording.text, ...any, ...more(any, n) }), around)).toBeGreaterThanOrEqual(scoreOf(any, around));
      }),
    );
  });
});
