import { parseText } from '../../../functions/domain/article/parse-article.ts';
import { findClaims } from '../../../functions/domain/extraction/find-claims.ts';
import type { Report } from '../../../bin/extract/report.ts';

/** What `docket extract` knows of a text. */
export function reported(text: string): Report {
  const article = parseText(text);
  return { article, ...findClaims(article, { articleId: 'a' }) };
}
