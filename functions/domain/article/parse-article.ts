import type { Article } from './article.ts';
import { assemble } from './assemble.ts';
import { decode } from './decode/decode.ts';
import { formatOf, refuseByType } from './decode/format.ts';
import { sniffBinary } from './decode/sniff.ts';
import { UnreadableArticle } from './errors.ts';
import { parseHtml } from './html/parse-html.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { label } from './roles/label.ts';
import { readPlainText } from './text/read-plain-text.ts';

/** An upload as it came. */
export interface ArticleInput {
  readonly bytes: Uint8Array;
  /** The object's `Content-Type`, with its charset, where it has one. */
  readonly contentType?: string | undefined;
  /** File name or object key; only its ending is looked at. */
  readonly name?: string | undefined;
  /** Longest text taken, in UTF-16 code units; a page's markup does not count. Any length where left out. */
  readonly longest?: number | undefined;
}

/**
 * Reads an upload as an article: plain text, Markdown or HTML, in UTF-8, UTF-16, Windows-1252 or what it declares.
 *
 * @throws {UnreadableArticle} where it is empty, no text, too long, of a type that is not read, nested too deep, or a page without an article
 */
export function parseArticle(input: ArticleInput): Article {
  const article = readAsArticle(input);
  const { longest = Infinity } = input;
  if (article.text.length <= longest) return article;
  throw new UnreadableArticle(
    'too-long',
    `The text has ${article.text.length} characters; an article may have ${longest}. Upload its parts one by one.`,
  );
}

function readAsArticle({ bytes, contentType, name }: ArticleInput): Article {
  if (bytes.length === 0) throw new UnreadableArticle('empty', 'The file is empty. Upload it again with its text.');
  const binary = sniffBinary(bytes);
  if (binary !== null) {
    throw new UnreadableArticle('binary', `The file looks like ${binary}, not like text. Upload the article as plain text or HTML.`);
  }
  refuseByType(contentType, name);
  const { text } = decode(bytes, contentType);
  if (text.trim() === '') throw new UnreadableArticle('empty', 'The file holds nothing but white space. Upload it again with its text.');
  const format = formatOf(text, contentType, name);
  if (format === 'html') return parseHtml(text);
  refuseTooManyLines(text);
  return format === 'markdown' ? parseMarkdown(text) : parseText(text);
}

/** Texts with more lines are logs or tables; a long book has half as many. */
const MOST_LINES = 250_000;

function refuseTooManyLines(text: string): void {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && lines <= MOST_LINES; at = text.indexOf('\n', at + 1)) lines += 1;
  if (lines <= MOST_LINES) return;
  throw new UnreadableArticle('too-complex', `The text has more than ${MOST_LINES} lines, which no article has. Upload the article alone.`);
}

/** Reads a plain text that is already decoded. The article's `text` is exactly the text given, so that offsets hold. Never throws. */
export function parseText(text: string): Article {
  return assemble(text, label(text, readPlainText(text)));
}
