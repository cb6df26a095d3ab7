import { claimById, nearestIds } from '../claim-ids.ts';
import { nameOf } from '../read-input.ts';
import type { Problem, Report } from '../report.ts';
import type { Look } from '../../support/terminal/look.ts';
import { explainClaim } from './explain-claim.ts';

/** Explains the claim that an id means among the articles read, or says what to name in its place. */
export function explainIn(
  reports: readonly (readonly [file: string, report: Report])[],
  id: string,
  look: Look,
): { readonly text: string } | Problem {
  const found = reports.flatMap(([file, report]) => {
    const claim = claimById(report.claims, id);
    return claim === undefined ? [] : [{ file, report, claim }];
  });
  const [first, ...others] = found;
  if (first === undefined) {
    const nearest = reports.map(([file, { claims }]) => `${nameOf(file)}: ${nearestIds(claims, id)}`);
    return { problem: `There is no claim ${id}. ${nearest.join(' ')}` };
  }
  if (others.length > 0) {
    const whole = found.map(({ file, claim }) => `${claim.id} (${nameOf(file)})`);
    return { problem: `More than one article has a claim ${id}. Name it in full: ${whole.join(', ')}.` };
  }
  return { text: explainClaim(first.file, first.report, first.claim, look) };
}
