/** A half-open range `[start, end)` of UTF-16 code units into an article's `text`. */
export type Span = readonly [start: number, end: number];

/**
 * What a block of an article is. Claims are sought only in `headline`, `summary`, `paragraph`, `subheading`, `list-item`,
 * `quote` and `caption`; the rest is kept, so that offsets hold, and never searched.
 */
export type BlockRole =
  | 'headline'
  | 'summary'
  | 'subheading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'caption'
  | 'byline'
  | 'timestamp'
  | 'credit'
  | 'related'
  | 'furniture';

/** One block of an article: `text` is always `article.text.slice(start, end)`. */
export interface Block {
  readonly role: BlockRole;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An article as parsed. Every offset of a claim refers to `text`. */
export interface Article {
  /** The whole document as plain text, furniture included, blocks apart by a blank line (HTML) or as they stood (plain text). */
  readonly text: string;
  /** The body as plain text: paragraphs, list items, quotes and subheadings apart by a blank line; no headline, no furniture. */
  readonly body: string;
  readonly blocks: readonly Block[];
  readonly headline: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** The part of the outlet that it stands in (“Sport”), as its metadata say; plain text says nothing of it. */
  readonly section: string | null;
  /** ISO 8601: an instant with offset where the article states one, a date (`2012-12-29`) where it states only the day. */
  readonly publishedAt: string | null;
  /** BCP 47 primary language, `en`; `und` where the text is too short to tell. Claims are sought in `en` and `und` only. */
  readonly language: string;
}
