import { basename } from 'node:path/posix';
import { DESKS } from '../../config/desks.ts';
import { LIMITS } from '../../config/limits.ts';
import { parseArticle } from '../domain/article/parse-article.ts';
import type { Article } from '../domain/article/article.ts';
import { notSoughtNote } from '../domain/article/language/searched-language.ts';
import { findClaims } from '../domain/extraction/find-claims.ts';
import { contextOf } from '../domain/matching/context.ts';
import { fingerprint } from '../domain/matching/fingerprint.ts';
import { noSuchDeskNote } from '../domain/matching/no-such-desk.ts';
import { routeToDesk } from '../domain/matching/route.ts';
import type { Intake } from '../ledger/articles/intakes.ts';
import type { ParsedDocument } from '../objects/parsed-documents.ts';
import type { Upload } from '../objects/read-upload.ts';
import { boundClaim } from './bound-claim.ts';
import { articleIdOf, textDigestOf } from './identify.ts';

/** What an upload says, once read: the article's id, by what its copies are known, and the document that will be kept. */
export interface Reading {
  readonly articleId: string;
  readonly textDigest: string;
  /** Says so where the folder names no desk. */
  readonly deskNote: string | null;
  readonly document: ParsedDocument;
}

function noteOn(article: Article, found: number, queued: number): string | null {
  const notSought = notSoughtNote(article.language);
  if (notSought !== null) return notSought;
  if (found === 0) return 'No claims were found.';
  return queued === 0 ? 'No claim needs checking.' : null;
}

/** Parses an upload and finds its claims. Pure: the same bytes give the same reading. @throws UnreadableArticle */
export function readArticle({ object, receivedAt }: Pick<Intake, 'object' | 'receivedAt'>, storyId: string, upload: Upload): Reading {
  const article = parseArticle({
    bytes: upload.bytes,
    contentType: upload.contentType,
    name: basename(object.key),
    longest: LIMITS.articleCharacters,
  });
  const articleId = articleIdOf(storyId, article.text);
  const { claims } = findClaims(article, { articleId });
  const desk = routeToDesk(article, object.key, DESKS);
  const day = article.publishedAt ?? receivedAt;
  return {
    articleId,
    textDigest: textDigestOf(desk.id, article),
    deskNote: noSuchDeskNote(object.key, desk, DESKS),
    document: {
      schema: 1,
      article,
      claims: claims.map((found) => ({
        found: boundClaim(found),
        context: contextOf(article, found.spans),
        fingerprint: fingerprint(found, day, storyId, desk.private ? desk.id : undefined),
        routedTo: desk.id,
      })),
      note: noteOn(article, claims.length, claims.filter((claim) => claim.queued).length),
    },
  };
}

/** Of an upload that came to an article, perhaps another's: says so where its own folder names no desk. */
export const deskNoteOn = ({ key }: Intake['object'], { article }: ParsedDocument): string | null =>
  noSuchDeskNote(key, routeToDesk(article, key, DESKS), DESKS);
