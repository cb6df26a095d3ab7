import { parseText } from '../../functions/domain/article/parse-article.ts';
import { findClaims } from '../../functions/domain/extraction/find-claims.ts';
import { readCorpus } from '../../training/marked.ts';
import { compare } from '../claims/compare.ts';
import { sameSource } from '../claims/same-source.ts';
import { percent } from '../extraction/figures.ts';
import { table } from '../extraction/table.ts';

/** How often a claim's source is right as resolved over the article, and as it stands beside the claim ("he"), as a Markdown table. */
export function resolutionTable(corpus: string): string {
  const pairs = readCorpus(corpus).flatMap(
    ({ name, article }) => compare(article, findClaims(parseText(article.text), { articleId: name }).claims).pairs,
  );
  const right = (nameOf: (source: { readonly name: string; readonly text: string }) => string): number =>
    pairs.filter(({ marked, found: { attribution } }) =>
      sameSource(marked.label.sourceName, attribution.source === null ? null : nameOf(attribution.source)),
    ).length;
  return table(['who said it, in the own corpus', 'claims', 'right'], 1, [
    [
      'resolved over the article',
      String(pairs.length),
      percent(
        right(({ name }) => name),
        pairs.length,
      ),
    ],
    [
      'without: the words beside the claim',
      String(pairs.length),
      percent(
        right(({ text }) => text),
        pairs.length,
      ),
    ],
  ]);
}
