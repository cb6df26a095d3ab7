import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { LIMITS } from '../../config/limits.ts';
import type { Article } from '../../functions/domain/article/article.ts';
import { UnreadableArticle } from '../../functions/domain/article/errors.ts';
import { parseArticle } from '../../functions/domain/article/parse-article.ts';
import { findClaims } from '../../functions/domain/extraction/find-claims.ts';
import type { Findings } from '../../functions/domain/extraction/find-claims.ts';
import { adviceOn, readBytes } from './read-input.ts';

/** An article and what was found in it. */
export interface Report extends Findings {
  readonly article: Article;
}

/** Why a file gave nothing, and what to do. */
export interface Problem {
  readonly problem: string;
}

/** Reads one file (`-`: standard input) and finds its claims. Claim ids come from the text, so the same text has the same ids. */
export async function readReport(file: string): Promise<Report | Problem> {
  try {
    const bytes = await readBytes(file);
    const article = parseArticle({ bytes, name: file === '-' ? undefined : basename(file), longest: LIMITS.articleCharacters });
    const articleId = createHash('sha256').update(article.text).digest('hex').slice(0, 16);
    return { article, ...findClaims(article, { articleId }) };
  } catch (error) {
    return { problem: error instanceof UnreadableArticle ? error.message : adviceOn(error) };
  }
}
