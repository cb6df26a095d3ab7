/** What articles may be uploaded as, and how the names of such files end. */
export const ARTICLE_FILES = {
  'text/plain': ['txt', 'text'],
  'text/html': ['html', 'htm', 'xhtml'],
  'text/markdown': ['md', 'markdown'],
} as const;

export type ArticleFileType = keyof typeof ARTICLE_FILES;

export const ARTICLE_FILE_TYPES = ['text/plain', 'text/html', 'text/markdown'] as const satisfies readonly ArticleFileType[];
