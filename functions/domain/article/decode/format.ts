import { ARTICLE_FILE_TYPES, ARTICLE_FILES } from '../../../../config/article-files.ts';
import type { ArticleFileType } from '../../../../config/article-files.ts';
import { UnreadableArticle } from '../errors.ts';
import { looksLikeHtml } from './sniff.ts';

/** How an upload is to be read. */
export type Format = 'html' | 'markdown' | 'text';

const BY_TYPE: Readonly<Record<ArticleFileType, Format>> = { 'text/plain': 'text', 'text/html': 'html', 'text/markdown': 'markdown' };

const BY_ENDING: ReadonlyMap<string, Format> = new Map(
  ARTICLE_FILE_TYPES.flatMap((type) => ARTICLE_FILES[type].map((ending) => [ending, BY_TYPE[type]])),
);

/** Endings of files that may well be text, but no article. */
const NO_ARTICLE: ReadonlySet<string> = new Set([
  'json',
  'jsonl',
  'csv',
  'tsv',
  'js',
  'css',
  'svg',
  'rss',
  'atom',
  'yaml',
  'yml',
  'log',
  'srt',
  'vtt',
  'eml',
  'ics',
]);

const READ = 'Plain text, Markdown and HTML are read.';

/**
 * Refuses what says of itself that it is no article, before it is decoded. `application/octet-stream` and `binary/octet-stream`, which S3
 * gives to what came without a type, say nothing.
 *
 * @throws {UnreadableArticle} `unsupported-type`
 */
export function refuseByType(contentType: string | undefined, name: string | undefined): void {
  const type = essence(contentType);
  const fine =
    type === '' ||
    /^text\/(?!csv|css|javascript|calendar|vcard)|^(?:application|binary)\/octet-stream$|^application\/xhtml\+xml$|^multipart\/form-data$|^application\/x-www-form-urlencoded$/.test(
      type,
    );
  if (!fine) throw new UnreadableArticle('unsupported-type', `Files of type ${type.slice(0, 80)} are not read as articles. ${READ}`);
  const ending = endingOf(name);
  if (NO_ARTICLE.has(ending))
    throw new UnreadableArticle('unsupported-type', `Files that end in .${ending} are not read as articles. ${READ}`);
}

/** HTML where the text begins as HTML, whatever it is called; else by the ending of its name, then by its type. */
export function formatOf(text: string, contentType: string | undefined, name: string | undefined): Format {
  if (looksLikeHtml(text)) return 'html';
  const type = essence(contentType);
  const said =
    BY_ENDING.get(endingOf(name)) ??
    (type === 'text/markdown' ? 'markdown' : type === 'text/html' || type === 'application/xhtml+xml' ? 'html' : 'text');
  // A text that is called HTML but holds no tag at all is a text; read as HTML it would lose its paragraphs.
  return said === 'html' && !/<[a-z!/][^>]*>/i.test(text.slice(0, 200_000)) ? 'text' : said;
}

function essence(contentType: string | undefined): string {
  return (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

function endingOf(name: string | undefined): string {
  return /\.([a-z\d]{1,10})$/i.exec((name ?? '').slice(-60))?.[1]?.toLowerCase() ?? '';
}
