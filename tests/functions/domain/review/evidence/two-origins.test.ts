import { describe, expect, it } from 'vitest';
import { FINDINGS } from '../../../../../config/verdicts.ts';
import { claimantsOf, originShortfall, originsSoFar, TooFewOrigins } from '../../../../../functions/domain/review/evidence/two-origins.ts';
import { inventedDesk } from '../../../../support/invented-desk.ts';
import { inventedClaim } from '../../../../support/planted-claims.ts';

const desk = inventedDesk();
const saw = (id: string, who: string) => ({ id, kind: 'document', stance: 'supports', origin: { who, how: 'saw' } }) as const;
const claimants = claimantsOf(inventedClaim('a', 1));

describe('the origins that a desk asks for', () => {
  it('are asked for `confirmed` only', () => {
    const asked = FINDINGS.filter((finding) => originShortfall(desk, finding, [], claimants) !== null);
    expect(asked).toEqual(['confirmed']);
  });

  it('are enough at the desk’s number, and fall short below it, with what there is and why the rest does not count', () => {
    const one = [saw('e1', 'A driver'), saw('e2', 'Mara Olen')];
    expect(originShortfall(desk, 'confirmed', one, claimants)).toEqual({
      code: 'too-few-origins',
      needed: 2,
      origins: ['A driver'],
      uncounted: [{ evidence: 'e2', why: 'claimant' }],
    });
    expect(originShortfall(desk, 'confirmed', [...one, saw('e3', 'A nurse')], claimants)).toBeNull();
  });

  it('are counted for whoever is about to rule, with what comes of fewer', () => {
    expect(originsSoFar(desk, [saw('e1', 'A driver')], claimants)).toEqual({
      needed: 2,
      fewer: desk.origins.fewer,
      origins: ['A driver'],
      uncounted: [],
    });
    expect(originsSoFar(inventedDesk({ origins: { confirmed: 0, fewer: 'warn' } }), [], claimants)).toBeNull();
  });

  it('can be none', () => {
    const lenient = inventedDesk({ origins: { confirmed: 0, fewer: 'refuse' } });
    expect(originShortfall(lenient, 'confirmed', [], claimants)).toBeNull();
  });

  it('are told in the refusal', () => {
    const shortfall = originShortfall(desk, 'confirmed', [saw('e1', 'A driver')], claimants);
    expect(new TooFewOrigins(shortfall!).message).toBe('This desk confirms on 2 independent origins; the evidence has A driver.');
    expect(new TooFewOrigins({ ...shortfall!, origins: [] }).message).toContain('the evidence has none');
  });
});

it('knows the claimant by name and by the article’s words, and those who pass the claim on', () => {
  const claim = inventedClaim('a', 1);
  const outer = { text: 'state radio', spans: [], name: 'Radio One', type: 'state-media' } as const;
  expect(claimantsOf({ attribution: { ...claim.attribution, via: [outer] } })).toEqual([
    'Mara Olen',
    'the mayor',
    'Radio One',
    'state radio',
  ]);
  expect(claimantsOf({ attribution: { ...claim.attribution, source: null } })).toEqual([]);
});
