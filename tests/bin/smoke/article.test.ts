import { expect, it } from 'vitest';
import { smokeArticle } from '../../../bin/smoke/article.ts';
import { parseText } from '../../../functions/domain/article/parse-article.ts';
import { findClaims } from '../../../functions/domain/extraction/find-claims.ts';
import { fingerprint } from '../../../functions/domain/matching/fingerprint.ts';

const DAY = '2026-05-01';
const fingerprintsOf = (run: number): string[] =>
  findClaims(parseText(smokeArticle()), { articleId: `run-${run}` }).claims.map((claim) => fingerprint(claim, DAY, `story-${run}`));

it('has at least three claims, and none that another run has', () => {
  const runs = Array.from({ length: 60 }, (_, run) => fingerprintsOf(run));
  for (const found of runs) expect(found.length).toBeGreaterThanOrEqual(3);
  expect(new Set(runs.flat()).size).toBe(runs.flat().length);
});
