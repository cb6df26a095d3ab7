import assert from 'node:assert/strict';
import type { Article } from '../../../functions/domain/article/article.ts';
import { UnreadableArticle } from '../../../functions/domain/article/errors.ts';
import { parseArticle, parseText } from '../../../functions/domain/article/parse-article.ts';
import { findAttributions } from '../../../functions/domain/extraction/find-attributions.ts';
import type { FoundAttribution } from '../../../functions/domain/extraction/claim.ts';
import { findClaims } from '../../../functions/domain/extraction/find-claims.ts';
import type { Findings } from '../../../functions/domain/extraction/find-claims.ts';
import { assertSoundArticle, assertSoundAttributions, assertSoundFindings } from './sound.ts';

/** How a text is read: decoded already, or as the bytes of an upload of that name. */
export const WAYS = ['text', 'a.txt', 'a.html', 'a.md'] as const;
export type Way = (typeof WAYS)[number];

/** Reads a text and finds its claims, and holds all that comes of it to what must hold for any text. @throws AssertionError that says what does not */
export function readAndCheck(text: string, way: Way): void {
  const read = readAndFind(text, way);
  if (read === null) return;
  const { article, findings, attributions } = read;
  if (way === 'text') assert.equal(article.text, text);
  assertSoundArticle(article);
  assertSoundFindings(article, findings, 'a');
  assertSoundAttributions(text, attributions);
}

interface Read {
  readonly article: Article;
  readonly findings: Findings;
  /** Of the text as given, where it is read as a decoded text. */
  readonly attributions: readonly FoundAttribution[];
}

/** The same without the checks. @returns null for what is refused as no article */
export function readAndFind(text: string, way: Way): Read | null {
  const article = way === 'text' ? parseText(text) : upload(text, way);
  if (article === null) return null;
  return {
    article,
    // English, so that it is searched whatever its words look like
    findings: findClaims({ ...article, language: 'en' }, { articleId: 'a' }),
    attributions: way === 'text' ? findAttributions(text) : [],
  };
}

/** Null for what is refused, with a message for people. */
function upload(text: string, name: string): Article | null {
  try {
    return parseArticle({ bytes: new TextEncoder().encode(text), name });
  } catch (error) {
    if (!(error instanceof UnreadableArticle)) throw error;
    assert.match(error.message, /^(?:The|Files) .+\.$/);
    return null;
  }
}
