import { Parser } from 'htmlparser2';
import { UnreadableArticle } from '../errors.ts';
import { collapse, joinCollapsed } from './clean-text.ts';
import { BLOCKS, RUNNING, UNSEEN, VOID } from './elements.ts';
import type { Chunk, Page, PageNode } from './page.ts';
import { markOf, regionOf } from './regions.ts';

/** Elements may stand this deep. Browsers stop at 512; real pages reach 60. */
const DEEPEST = 1000;
/** Pages with more block elements and line breaks are no articles; a long live blog has ten thousand. */
const MOST_PARTS = 150_000;
/** Titles and `meta` contents are cut here. */
const LONGEST_META = 2000;

interface Open {
  readonly tag: string;
  readonly node: number;
  readonly unseen: boolean;
  readonly link: boolean;
  readonly pre: boolean;
}

const ROOT: Open = { tag: '', node: 0, unseen: false, link: false, pre: false };

/**
 * Reads a page into its stretches of text, in one pass and without recursion.
 *
 * @throws {UnreadableArticle} `too-deep` or `too-complex`, as soon as the page proves to be so
 */
export function readPage(html: string): Page {
  const reader = new PageReader();
  const parser = new Parser(reader, { recognizeSelfClosing: /^\s{0,100}<\?xml/.test(html) });
  parser.write(html);
  parser.end();
  return reader.page();
}

/** The handler that htmlparser2 calls for each tag and text. */
class PageReader {
  private readonly nodes: PageNode[] = [{ parent: -1, tag: '', region: null, mark: null }];
  private readonly chunks: Chunk[] = [];
  private readonly metas = new Map<string, string>();
  private readonly times: { node: number; value: string; published: boolean }[] = [];
  private readonly jsonLd: string[] = [];
  private readonly open: Open[] = [];
  private pieces: string[] = [];
  private linked = 0;
  private breaks = 0;
  private title: string | null = null;
  private language: string | null = null;
  private capture: 'json-ld' | 'title' | null = null;
  private captured: string[] = [];

  onopentag(tag: string, attributes: Readonly<Record<string, string>>): void {
    const above = this.open.at(-1) ?? ROOT;
    if (tag === 'meta') this.takeMeta(attributes);
    if (tag === 'html') this.language ??= attributes['lang'] ?? null;
    if (tag === 'br' && !above.unseen) this.breakLine();
    if (tag === 'hr') this.flush();
    if (VOID.has(tag)) return;
    if (this.open.length >= DEEPEST) {
      throw new UnreadableArticle(
        'too-deep',
        `The page nests more than ${DEEPEST} elements in each other. Upload the article's own text, or the page as a browser shows it.`,
      );
    }
    if (tag === 'script' && /ld\+json/i.test(attributes['type'] ?? '')) this.capture = 'json-ld';
    if (tag === 'title' && this.title === null && !above.unseen) this.capture = 'title';
    this.open.push(this.enter(tag, attributes, above));
  }

  ontext(text: string): void {
    if (this.capture !== null) {
      this.captured.push(text);
      return;
    }
    const { unseen, pre, link } = this.open.at(-1) ?? ROOT;
    if (unseen) return;
    const piece = pre ? this.takePreformatted(text) : collapse(text);
    this.pieces.push(piece);
    if (link) this.linked += piece.length;
  }

  onclosetag(tag: string): void {
    if (VOID.has(tag)) return;
    const closed = this.open.pop();
    if (closed === undefined) return;
    if (this.capture !== null && (tag === 'script' || tag === 'title')) this.endCapture();
    if (closed.node !== (this.open.at(-1) ?? ROOT).node) this.flush(closed.node);
  }

  page(): Page {
    this.flush();
    const { nodes, chunks, metas, jsonLd, times, language } = this;
    return { nodes, chunks, metas, title: this.title ?? '', jsonLd, times, language };
  }

  private enter(tag: string, attributes: Readonly<Record<string, string>>, above: Open): Open {
    const unseen = above.unseen || UNSEEN.has(tag) || isHidden(tag, attributes);
    if (unseen) return { ...above, tag, unseen };
    const region = regionOf(tag, attributes);
    const running = RUNNING.has(this.nodes[above.node]?.tag ?? '');
    // A name or a date in an inline element is a line of its own, except in the midst of a sentence; a photo's credit always is.
    const apart = BLOCKS.has(tag) || (region === 'credit' ? !running || this.inFigure(above.node) : region !== null && !running);
    const node = apart ? this.addNode(tag, attributes, region, above.node) : above.node;
    this.takeTime(tag, attributes, node);
    return {
      tag,
      node,
      unseen,
      link: above.link || (tag === 'a' && !(attributes['href'] ?? '#').startsWith('#')),
      pre: above.pre || tag === 'pre',
    };
  }

  private addNode(tag: string, attributes: Readonly<Record<string, string>>, region: PageNode['region'], parent: number): number {
    this.flush(parent);
    this.refuseTooMany();
    return this.nodes.push({ parent, tag, region, mark: markOf(tag, attributes) }) - 1;
  }

  /** Text whose line breaks count. */
  private takePreformatted(text: string): string {
    const lines = text.split(/\r\n?|\n/);
    this.breaks += lines.length - 1;
    this.refuseTooMany();
    return lines.join('\n');
  }

  private breakLine(): void {
    this.pieces.push('\n');
    this.breaks += 1;
    this.refuseTooMany();
  }

  private refuseTooMany(): void {
    if (this.nodes.length + this.breaks <= MOST_PARTS) return;
    throw new UnreadableArticle('too-complex', `The page has more than ${MOST_PARTS} elements. Upload the article's own text instead.`);
  }

  private inFigure(node: number): boolean {
    const tag = this.nodes[node]?.tag;
    return tag === 'figcaption' || this.nodes[node]?.region === 'caption';
  }

  private flush(node: number = (this.open.at(-1) ?? ROOT).node): void {
    const text = joinCollapsed(this.pieces);
    const { linked } = this;
    this.pieces = [];
    this.linked = 0;
    if (text !== '') this.chunks.push({ text, node, linked });
  }

  private endCapture(): void {
    const text = this.captured.join('');
    if (this.capture === 'title') this.title = joinCollapsed([collapse(text.slice(0, LONGEST_META))]);
    else this.jsonLd.push(text);
    this.capture = null;
    this.captured = [];
  }

  private takeMeta(attributes: Readonly<Record<string, string>>): void {
    const name = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? attributes['http-equiv'])?.toLowerCase();
    const content = joinCollapsed([collapse((attributes['content'] ?? '').slice(0, LONGEST_META))]);
    if (name !== undefined && content !== '' && !this.metas.has(name)) this.metas.set(name, content);
  }

  private takeTime(tag: string, attributes: Readonly<Record<string, string>>, node: number): void {
    const published = attributes['itemprop'] === 'datePublished' || 'pubdate' in attributes;
    const value = attributes['datetime'] ?? (published ? attributes['content'] : undefined);
    if (value !== undefined && (tag === 'time' || published)) this.times.push({ node, value, published });
  }
}

/** Hidden for good. Whole pages that hide themselves until a script runs are not meant. */
function isHidden(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  if (tag === 'html' || tag === 'body' || tag === 'main' || tag === 'article') return false;
  return 'hidden' in attributes || /(?:^|;)\s*display\s*:\s*none/i.test((attributes['style'] ?? '').slice(0, 500));
}
