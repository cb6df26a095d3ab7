import { reportOn } from '../../domain/review/report/report.ts';
import type { Report, ReportedClaim } from '../../domain/review/report/report.ts';
import type { Verdict } from '../../domain/review/rulings/records.ts';
import { getArticle } from '../articles/articles.ts';
import type { ArticleRecord } from '../articles/articles.ts';
import { batchGet } from '../batch-get.ts';
import type { StoredClaim } from '../claims/claim-item.ts';
import { getClaims, rulingClaims } from '../claims/read-claims.ts';
import { verdictKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem } from '../schema.ts';

/** Most claims of a report. */
const MOST = 400;
/** Most items of one batch read. */
const BATCH = 100;

/** An article's report, and what it was made of. */
export interface ReadReport {
  readonly article: ArticleRecord;
  readonly headline: string | null;
  readonly report: Report;
}

/** Makes the report of an article from the ledger as it stands: its claims, those that they repeat, and the verdicts. Undefined where there is no article. */
export async function readReport(ledger: Ledger, articleId: string): Promise<ReadReport | undefined> {
  const article = await getArticle(ledger, articleId);
  if (article === undefined) return undefined;
  const claims = (await getClaims(ledger, article.claimIds.slice(0, MOST)))
    .filter(({ state }) => state !== 'noted')
    .toSorted((a, b) => (a.found.spans[0]?.[0] ?? 0) - (b.found.spans[0]?.[0] ?? 0));
  const judged = await rulingClaims(ledger, claims);
  const wordings = await wordingsOf(ledger, judged);
  const report = reportOn(claims.map((claim, i) => reported(claim, judged[i] ?? claim, wordings)));
  return { article, headline: claims[0]?.context.headline ?? null, report };
}

/** The claim as it stands in this article, with what became of the one that stands for it. */
const reported = ({ id, revision, found }: StoredClaim, judged: StoredClaim, wordings: ReadonlyMap<string, string>): ReportedClaim => ({
  id,
  revision,
  text: found.text,
  spans: found.spans,
  source: found.attribution.source?.name ?? null,
  denies: found.attribution.denies ?? false,
  state: judged.state,
  standing: judged.standing,
  dismissal: judged.dismissal,
  wording: wordings.get(judged.id) ?? '',
});

/** The wording that each claim's standing verdict suggests. */
async function wordingsOf(ledger: Ledger, claims: readonly StoredClaim[]): Promise<ReadonlyMap<string, string>> {
  const keys = new Map(claims.flatMap(({ id, standing }) => (standing === null ? [] : [[id, verdictKey(id, standing.verdict)] as const])));
  const all = [...keys.values()];
  const pages = await Promise.all(
    Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) => batchGet(ledger, all.slice(i * BATCH, (i + 1) * BATCH))),
  );
  return new Map(
    pages
      .flat()
      .map((item) => readItem<Verdict>(item, 'A verdict'))
      .map(({ claimId, wording }) => [claimId, wording]),
  );
}
