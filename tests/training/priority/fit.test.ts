import { describe, expect, it } from 'vitest';
import { HARMS } from '../../../functions/domain/extraction/lexicon/claims/harm.ts';
import { SIGNALS } from '../../../functions/domain/extraction/prioritise/signals.ts';
import { BELIEFS } from '../../../training/priority/beliefs.ts';
import { crossValidate, leadsOf } from '../../../training/priority/cross-validate.ts';
import type { Example, RankedArticle } from '../../../training/priority/examples.ts';
import { FIT, fitWeights } from '../../../training/priority/fit.ts';

const example = (leads: boolean, ...signals: string[]): Example => ({ leads, signals });
const OPTIONS = { ...FIT, steps: 200 };

/** In each of them the claims that are `disputed` lead, and those that are `late` do so although no signal of that sort may raise a claim. */
const ARTICLES: readonly RankedArticle[] = Array.from({ length: 12 }, () => {
  const claims = [
    ...Array.from({ length: 5 }, () => example(false, 'knew')),
    example(true, 'disputed', 'late'),
    ...Array.from({ length: 4 }, () => example(true, 'disputed', 'late', 'violence')),
  ];
  return { marked: claims, found: claims };
});

describe('weights', () => {
  const weights = fitWeights(ARTICLES, OPTIONS);

  it('go to what leads, and never against what a signal means', () => {
    expect(weights.get('disputed')).toBeGreaterThan(1);
    expect(weights.get('late')).toBeCloseTo(0);
    expect(weights.get('knew')).toBe(0);
    for (const { name, raises } of SIGNALS) expect(Math.sign(weights.get(name) ?? 0)).not.toBe(raises ? -1 : 1);
  });

  it('keep at least half of what a desk believes, and the order of harms', () => {
    for (const [name, belief] of Object.entries(BELIEFS)) expect(Math.abs(weights.get(name) ?? 0)).toBeGreaterThanOrEqual(belief / 2);
    const harms = HARMS.map(({ name }) => weights.get(name) ?? 0);
    expect(harms).toEqual(harms.toSorted((a, b) => b - a));
  });

  it('are the same again', () => {
    expect(fitWeights(ARTICLES, OPTIONS)).toEqual(weights);
  });

  it('put those that lead first', () => {
    const untaught = new Map<string, number>();
    expect(leadsOf(ARTICLES[0]?.found ?? [], untaught)).toBe(0);
    expect(leadsOf(ARTICLES[0]?.found ?? [], weights)).toBe(5);
    const settings = { folds: 3, rounds: 1, seed: 1, settle: <Same>(same: Same): Same => same };
    expect(crossValidate(ARTICLES, OPTIONS, settings)).toEqual({ marked: 5, found: 5 });
  });
});
