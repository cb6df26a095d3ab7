import { readdirSync, readFileSync } from 'node:fs';
import { parseArticle } from '../functions/domain/article/parse-article.ts';
import { findClaims } from '../functions/domain/extraction/find-claims.ts';
import type { Row } from './row.ts';
import { medianSeconds } from './measure.ts';

const SAMPLES = new URL('../samples/', import.meta.url);

/** How fast articles are read and claims found, beside what Node's own word segmenter takes for the same text. */
export async function benchFinder(): Promise<Row[]> {
  const files = readdirSync(SAMPLES).filter((name) => name !== 'README.md');
  const inputs = files.map((name) => ({ name, bytes: readFileSync(new URL(name, SAMPLES)) }));
  const texts = inputs.map((input) => parseArticle(input).text);
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

  let claims = 0;
  const finding = await medianSeconds(15, () => {
    claims = 0;
    for (const input of inputs) claims += findClaims(parseArticle(input), { articleId: 'bench' }).claims.length;
  });
  let words = 0;
  const segmenting = await medianSeconds(15, () => {
    words = 0;
    for (const text of texts) for (const segment of segmenter.segment(text)) words += Number(segment.isWordLike);
  });
  return [
    {
      what: `${inputs.length} sample articles (${words} words): parsed, ${claims} claims found`,
      figure: `${(finding / segmenting).toFixed(1)} × the time of Intl.Segmenter splitting the same text into words`,
    },
  ];
}
