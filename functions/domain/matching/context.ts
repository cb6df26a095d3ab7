import type { Article, Span } from '../article/article.ts';

/** Where a claim stands in its article, for a reviewer who reads it out of the docket. */
export interface ClaimContext {
  readonly headline: string | null;
  readonly outlet: string | null;
  /** Absent in what was stored before sections were read. */
  readonly section?: string | null;
  readonly publishedAt: string | null;
  /** The article's words around the claim, and where they begin in `article.text`. */
  readonly excerpt: string;
  readonly excerptStart: number;
}

const REACH = 600;

/** A claim longer than this is shown in part. */
const LONGEST_CLAIM = 4000;

/** The blocks that a claim touches with up to 600 characters either side; never more than the claim (its first 4,000 characters) and 1,200 more. */
export function contextOf(article: Article, spans: readonly Span[]): ClaimContext {
  const from = Math.min(...spans.map(([start]) => start));
  const to = Math.min(from + LONGEST_CLAIM, Math.max(...spans.map(([, end]) => end)));
  const blocks = article.blocks.filter((block) => block.start < to && block.end > from);
  const start = Math.max(from - REACH, Math.min(from, ...blocks.map((block) => block.start)));
  const end = Math.min(to + REACH, Math.max(to, ...blocks.map((block) => block.end)));
  const { headline, outlet, section, publishedAt } = article;
  return { headline, outlet, section, publishedAt, excerpt: article.text.slice(start, end), excerptStart: start };
}
