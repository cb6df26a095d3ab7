import type { Desk } from '../../../../config/desks.ts';
import type { LineReason } from '../claim/line-place.ts';
import { admit, settling, since, without } from './window.ts';
import type { Window } from './window.ts';

const HOUR = 3_600_000;

/** What the budgets of a claim's article and of its desk's last hour have been used for. */
export interface Windows {
  readonly article: Window;
  readonly hour: Window;
}

/** Where a claim comes on the docket, and at whose cost. */
export interface Placing {
  readonly reason: Extract<LineReason, 'within-budget' | 'article-budget' | 'hour-budget'>;
  /** Claims that go below the line, if they are above it. */
  readonly overtaken: readonly string[];
  readonly windows: Windows;
}

/**
 * Divides a docket: of each article the claims of the highest scores, as many as the desk's budget has, and of those the highest of any hour, as many
 * as the desk can check in one. The order of arrival makes no difference but between equal scores, since a higher one overtakes.
 * @param settled claims that cannot give way, since somebody has worked on them
 */
export function place(
  windows: Windows,
  claim: { readonly id: string; readonly score: number },
  { line }: Pick<Desk, 'line'>,
  now: Date,
  settled: ReadonlySet<string>,
): Placing {
  const entry = { claimId: claim.id, score: claim.score, at: now.toISOString() };
  const inArticle = admit(settling(windows.article, settled), entry, line.perArticle);
  if (!inArticle.admitted) return { reason: 'article-budget', overtaken: [], windows };
  const ofArticle = inArticle.overtakes === null ? [] : [inArticle.overtakes];
  const lastHour = settling(since(windows.hour, new Date(now.getTime() - HOUR).toISOString()), settled);
  const inHour = admit(ofArticle.reduce(without, lastHour), entry, line.perHour);
  // What stays below takes nobody's place, and leaves the budgets as they were.
  if (!inHour.admitted) return { reason: 'hour-budget', overtaken: [], windows };
  const ofHour = inHour.overtakes === null ? [] : [inHour.overtakes];
  return { reason: 'within-budget', overtaken: [...ofArticle, ...ofHour], windows: { article: inArticle.window, hour: inHour.window } };
}
