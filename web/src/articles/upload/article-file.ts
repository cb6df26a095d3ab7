import { ARTICLE_FILE_TYPES, ARTICLE_FILES } from '../../../../config/article-files.ts';
import type { ArticleFileType } from '../../../../config/article-files.ts';
import { LIMITS } from '../../../../config/limits.ts';

/** A file that may be sent, or why it may not, in words for whoever chose it. */
export type CheckedFile =
  | { readonly fine: true; readonly filename: string; readonly contentType: ArticleFileType }
  | { readonly fine: false; readonly why: string };

const MEGABYTE = 1024 * 1024;

/** What the file dialog offers to choose. */
export const CHOOSABLE = [
  ...ARTICLE_FILE_TYPES,
  ...Object.values(ARTICLE_FILES).flatMap((endings) => endings.map((ending) => `.${ending}`)),
].join(',');

/** Looks at a file before anything is sent: its type, by its name first, since browsers do not know Markdown; and its size, in bytes. */
export function checkFile({ name, type, size }: Pick<File, 'name' | 'type' | 'size'>): CheckedFile {
  const contentType = typeOf(name, type);
  if (contentType === undefined) {
    return { fine: false, why: 'Only plain text, HTML and Markdown are read. Save it as one of these, or paste its text.' };
  }
  if (size === 0) return { fine: false, why: 'The file is empty.' };
  if (size > LIMITS.articleBytes) {
    const [has, most] = [(size / MEGABYTE).toFixed(1), LIMITS.articleBytes / MEGABYTE];
    return { fine: false, why: `The file has ${has} MB; an article may have ${most} MB. Upload its text alone.` };
  }
  return { fine: true, filename: sendableName(name), contentType };
}

function typeOf(name: string, type: string): ArticleFileType | undefined {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  if (ending !== undefined) {
    const known = ARTICLE_FILE_TYPES.find((one) => ARTICLE_FILES[one].some((its) => its === ending));
    if (known !== undefined) return known;
  }
  const said = type.split(';')[0]?.trim().toLowerCase();
  // A file without an ending is mostly a plain text; one with another ending (.csv, .log) may call itself plain text, too, and is no article.
  if (ending !== undefined && said === 'text/plain') return undefined;
  return ARTICLE_FILE_TYPES.find((one) => one === said) ?? (ending === undefined && said === '' ? 'text/plain' : undefined);
}

/** Longest name that the API takes. */
const LONGEST_NAME = 200;

/** The file’s name as the API takes it: no slashes or control characters, nothing that S3 would fill in, and not too long; its ending stays. */
export function sendableName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[/\\\p{Cc}]/gu, '-')
    .replaceAll('${', '$-{');
  const ending = /\.[^.]{1,20}$/.exec(plain)?.[0] ?? '';
  const stem = plain.slice(0, plain.length - ending.length).slice(0, LONGEST_NAME - ending.length);
  // Half a character at the cut would be no text.
  return `${stem.replace(/[\ud800-\udbff]$/, '')}${ending}`;
}
