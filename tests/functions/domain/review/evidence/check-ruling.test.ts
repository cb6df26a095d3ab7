import { describe, expect, it } from 'vitest';
import { checkRuling, restsOnEvidence } from '../../../../../functions/domain/review/evidence/check-ruling.ts';
import type { Known } from '../../../../../functions/domain/review/evidence/check-ruling.ts';
import { TooFewOrigins } from '../../../../../functions/domain/review/evidence/two-origins.ts';
import { take } from '../../../../../functions/domain/review/lease.ts';
import type { Actor } from '../../../../../functions/domain/review/permit.ts';
import { CitesNothing, RoleNeeded } from '../../../../../functions/domain/review/refusals.ts';
import { digestOf } from '../../../../../functions/domain/review/rulings/records.ts';
import { review } from '../../../../../functions/domain/review/rulings/review.ts';
import { signOff } from '../../../../../functions/domain/review/rulings/second-eyes.ts';
import type { Ruling } from '../../../../../functions/domain/review/rulings/words.ts';
import { inventedDesk } from '../../../../support/invented-desk.ts';
import { ANNA, BEN, NOON, waitingClaim } from '../claims.ts';

const anna: Actor = { ...ANNA, role: 'reviewer' };
const lead: Actor = { ...BEN, role: 'lead' };
const moment = { now: NOON, salt: () => 'salt' };
const sole = inventedDesk({ eyes: 'none' });
const strict = inventedDesk({ eyes: 'none', origins: { confirmed: 2, fewer: 'refuse' } });
const signed = inventedDesk({ eyes: 'sign-off', origins: { confirmed: 2, fewer: 'refuse' } });

const ruling = (changes: Partial<Ruling> = {}): Ruling => ({
  token: 1,
  revision: 1,
  finding: 'confirmed',
  advice: 'use',
  wording: '',
  rationale: 'The office confirmed it.',
  evidence: [],
  asOf: NOON.toISOString(),
  ...changes,
});
const ruled = (desk = sole, changes: Partial<Ruling> = {}) =>
  review(take(waitingClaim({ desk: desk.id }), anna, NOON, desk).claim, anna, ruling(changes), desk, moment);

const piece = (id: string, who: string, withdrawnAt: string | null = null) =>
  ({ id, kind: 'document', stance: 'supports', origin: { who, how: 'saw' }, withdrawnAt }) as const;
const known = (...evidence: Known['evidence']): Known => ({ evidence, claimants: ['Mara Olen'], vouched: false });
const ONE = known(piece('e1', 'A driver'));
const TWO = known(piece('e1', 'A driver'), piece('e2', 'A nurse'));

describe('a ruling held against the evidence', () => {
  it('passes as it is where there are origins enough, or none are asked for', () => {
    const confirmed = ruled();
    expect(checkRuling(confirmed, TWO, { actor: anna, desk: sole, moment })).toEqual({ ruled: confirmed, warnings: [] });
    const refuted = ruled(strict, { finding: 'refuted', advice: 'cut' });
    expect(checkRuling(refuted, known(), { actor: anna, desk: strict, moment })).toEqual({ ruled: refuted, warnings: [] });
  });

  it('is warned where there are too few, and stands', () => {
    const confirmed = ruled();
    expect(checkRuling(confirmed, ONE, { actor: anna, desk: sole, moment })).toMatchObject({
      ruled: confirmed,
      warnings: [{ code: 'too-few-origins', needed: 2, origins: ['A driver'] }],
    });
  });

  it('is refused as a verdict where the desk says so', () => {
    expect(() => checkRuling(ruled(strict), ONE, { actor: anna, desk: strict, moment })).toThrow(TooFewOrigins);
  });

  it('is warned on its way to a sign-off, which then is refused, unless a lead overrides it with a reason', () => {
    const first = ruled(signed);
    expect(checkRuling(first, ONE, { actor: anna, desk: signed, moment }).warnings).toHaveLength(1);
    const taken = take(first.claim, lead, NOON, signed).claim;
    const signedOff = signOff(taken, lead, { token: 2, revision: 1 }, first.records.review, moment);
    expect(() => checkRuling(signedOff, ONE, { actor: lead, desk: signed, moment })).toThrow(TooFewOrigins);

    const overridden = checkRuling(signedOff, ONE, { actor: lead, desk: signed, moment }, 'The driver filmed it.');
    expect(overridden.warnings).toEqual([]);
    const { override } = overridden.ruled.records;
    expect(override).toMatchObject({
      number: 1,
      type: 'origins-overridden',
      reason: 'The driver filmed it.',
      by: { id: BEN.id, name: BEN.name },
    });
    expect(overridden.ruled.claim).toMatchObject({ state: 'decided', recorded: { verdicts: 1, reasons: 1 } });
    expect(overridden.ruled.events.at(-1)).toEqual({
      type: 'origins-overridden',
      actor: BEN.id,
      facts: { verdict: 1, digest: digestOf(override!) },
    });
  });

  it('is overridden by nobody but a lead', () => {
    expect(() => checkRuling(ruled(strict), ONE, { actor: anna, desk: strict, moment }, 'I am sure.')).toThrow(RoleNeeded);
  });

  it('counts no withdrawn evidence', () => {
    const withdrawn = known(piece('e1', 'A driver'), piece('e2', 'A nurse', NOON.toISOString()));
    expect(() => checkRuling(ruled(strict), withdrawn, { actor: anna, desk: strict, moment })).toThrow(TooFewOrigins);
  });
});

describe('what a ruling cites', () => {
  const gone = known(piece('e1', 'A driver'), piece('e2', 'A nurse', NOON.toISOString()));

  it.each(['e2', 'e3'])('has to stand: %s is refused', (id) => {
    const cites = ruled(sole, { finding: 'refuted', advice: 'cut', evidence: [{ id: 'e1' }, { id }] });
    expect(() => checkRuling(cites, gone, { actor: anna, desk: sole, moment })).toThrow(CitesNothing);
  });

  it('is a warning to the next one where its author withdrew it since', () => {
    const first = ruled(signed, { finding: 'refuted', advice: 'cut', evidence: [{ id: 'e2' }] });
    const taken = take(first.claim, lead, NOON, signed).claim;
    const signedOff = signOff(taken, lead, { token: 2, revision: 1 }, first.records.review, moment);
    expect(checkRuling(signedOff, gone, { actor: lead, desk: signed, moment }).warnings).toEqual([
      { code: 'withdrawn-evidence', evidence: ['e2'] },
    ]);
  });
});

it('evidence is read only where it matters', () => {
  expect(restsOnEvidence(ruled(), sole)).toBe(true);
  expect(restsOnEvidence(ruled(), inventedDesk({ origins: { confirmed: 0, fewer: 'warn' } }))).toBe(false);
  expect(restsOnEvidence(ruled(sole, { finding: 'refuted', advice: 'cut' }), sole)).toBe(false);
  expect(restsOnEvidence(ruled(sole, { finding: 'refuted', advice: 'cut', evidence: [{ id: 'e1' }] }), sole)).toBe(true);
});
