import { articleMoves } from '../../domain/review/article-counts.ts';
import type { ArticleCount } from '../../domain/review/article-counts.ts';
import type { ClaimRecord } from '../../domain/review/claim-record.ts';
import { addTo } from '../add-to.ts';
import { batchGet } from '../batch-get.ts';
import { articleCountsKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { SCHEMA } from '../schema.ts';
import type { Write } from '../transact.ts';

/** How many claims of an article stand where. */
export type ArticleCounts = Readonly<Record<ArticleCount, number>>;

/** The writes that keep the counts of articles in step with changes of their claims: one for each article of which one changes. */
export const articleCountWrites = (
  ledger: Ledger,
  moves: readonly { readonly before: ClaimRecord; readonly after: ClaimRecord }[],
): Write[] =>
  [...articleMoves(moves)].map(([article, counts]) => ({
    label: 'article-counts',
    item: {
      Update: {
        TableName: ledger.table,
        Key: articleCountsKey(article),
        ...addTo(Object.fromEntries(counts), { schema: SCHEMA }),
      },
    },
  }));

/** The counts of up to a hundred articles, by id: one batch. */
export async function readArticleCounts(ledger: Ledger, articleIds: readonly string[]): Promise<ReadonlyMap<string, ArticleCounts>> {
  const ids = [...new Set(articleIds)];
  const items = await batchGet(ledger, ids.map(articleCountsKey));
  const byPk = new Map(items.map((item) => [String(item['pk']), item]));
  return new Map(
    ids.map((id) => {
      const item = byPk.get(articleCountsKey(id).pk);
      const count = (name: ArticleCount): number => Math.max(0, Number(item?.[name] ?? 0));
      return [id, { above: count('above'), decided: count('decided'), dismissed: count('dismissed'), joined: count('joined') }];
    }),
  );
}
