import type { Mark, Region } from './regions.ts';

/** One block element of a page. Parents come before their children. */
export interface PageNode {
  /** Index of the parent; -1 for the root. */
  readonly parent: number;
  readonly tag: string;
  readonly region: Region | null;
  readonly mark: Mark | null;
}

/** A stretch of text between the borders of block elements, in reading order. */
export interface Chunk {
  /** White space collapsed, `br` as a line break, invisible characters gone. */
  readonly text: string;
  /** Index of the node that it stands in. */
  readonly node: number;
  /** How many of its characters are links. */
  readonly linked: number;
}

/** A page as read: what is seen, and what it says of itself. */
export interface Page {
  readonly nodes: readonly PageNode[];
  readonly chunks: readonly Chunk[];
  /** `meta` elements by name or property, lower case; the first of each. */
  readonly metas: ReadonlyMap<string, string>;
  readonly title: string;
  /** The scripts of type `application/ld+json`. */
  readonly jsonLd: readonly string[];
  /** `time[datetime]` and `[itemprop=datePublished]`, in order. */
  readonly times: readonly { readonly node: number; readonly value: string; readonly published: boolean }[];
  readonly language: string | null;
}
