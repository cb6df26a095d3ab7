import type { S3Client } from '@aws-sdk/client-s3';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { DESKS } from '../../config/desks.ts';
import { LIMITS } from '../../config/limits.ts';
import { UnreadableArticle } from '../domain/article/errors.ts';
import { routeToDesk } from '../domain/matching/route.ts';
import { commitArticle, getArticle, supersede } from '../ledger/articles/articles.ts';
import type { ArticleRecord } from '../ledger/articles/articles.ts';
import { firstWithText, noteCopy } from '../ledger/articles/copies.ts';
import { isListed, makeFindable } from '../ledger/articles/intake-list.ts';
import { endIntake, openIntake } from '../ledger/articles/intakes.ts';
import type { Intake, IntakeSummary, ObjectVersion } from '../ledger/articles/intakes.ts';
import { addClaims, newClaim } from '../ledger/claims/add-claims.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { getParsedDocument, putParsedDocument } from '../objects/parsed-documents.ts';
import type { ParsedDocument } from '../objects/parsed-documents.ts';
import { readUpload, UploadRefused } from '../objects/read-upload.ts';
import { sendClaims } from '../queues/claims.ts';
import { intakeIdOf, storyIdOf } from './identify.ts';
import { deskNoteOn, readArticle } from './read-article.ts';

/** What `ingest` works with. */
export interface IngestServices {
  readonly ledger: Ledger;
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly reviewQueueUrl: string;
  readonly now: () => Date;
}

/**
 * Takes one upload in. Every step is safe to repeat, and each attempt goes on where the last one ended: intake record, document, manifest, claims,
 * messages, end. Only then may the delivery be acknowledged.
 * @returns the intake as it ended
 */
export async function takeIn(
  services: IngestServices,
  object: ObjectVersion,
): Promise<Pick<Intake, 'id' | 'status' | 'articleId' | 'summary'>> {
  const { ledger, now } = services;
  const intake = await openIntake(ledger, intakeIdOf(object), object, now());
  if (intake.status !== 'processing' && intake.status !== 'stuck') return intake;
  // In no list but its desk's, so that it stands there from the beginning.
  if (!isListed(object)) await makeFindable(ledger, intake);
  try {
    const article = (await manifestOf(ledger, intake)) ?? (await firstReading(services, intake));
    const document = await getParsedDocument(services.s3, article.object.bucket, article.document);
    const storyId = storyIdOf(object);
    const isCopy = article.storyId !== storyId;
    if (isCopy) await noteCopy(ledger, article, storyId, object.key);
    await supersede(ledger, { id: article.id, storyId }, object);
    const summary: IntakeSummary = {
      ...(await finish(services, article, document)),
      deskNote: deskNoteOn(object, document),
      sameTextAs: isCopy ? article.object.key : null,
    };
    const status = intakeIdOf(article.object) === intake.id ? 'processed' : 'repeated';
    await makeFindable(ledger, { ...intake, status, summary });
    await endIntake(ledger, intake.id, { status, articleId: article.id, summary }, now());
    return { id: intake.id, status, articleId: article.id, summary };
  } catch (error) {
    if (!(error instanceof UploadRefused || error instanceof UnreadableArticle)) throw error;
    const reason = { code: error.code, message: error.message };
    await makeFindable(ledger, { ...intake, status: 'rejected' });
    await endIntake(ledger, intake.id, { status: 'rejected', reason }, now());
    return { id: intake.id, status: 'rejected', articleId: null, summary: null };
  }
}

const manifestOf = async (ledger: Ledger, intake: Intake): Promise<ArticleRecord | undefined> =>
  intake.articleId === null ? undefined : getArticle(ledger, intake.articleId);

/** Reads the upload and commits what it says, unless another attempt at the same content committed first, or it is a copy of an article that is there. */
async function firstReading({ ledger, s3, now }: IngestServices, intake: Intake): Promise<ArticleRecord> {
  const { object } = intake;
  const storyId = storyIdOf(object);
  const { articleId, textDigest, deskNote, document } = readArticle(intake, storyId, await readUpload(s3, object, LIMITS.articleBytes));
  const existing = (await getArticle(ledger, articleId)) ?? (await copiedBy(ledger, textDigest));
  if (existing !== undefined) return existing;
  return commitArticle(
    ledger,
    intake.id,
    {
      id: articleId,
      storyId,
      object,
      document: await putParsedDocument(s3, object.bucket, articleId, document),
      foundAt: now().toISOString(),
      claimIds: document.claims.map((claim) => claim.found.id),
      deskNote,
    },
    textDigest,
  );
}

async function copiedBy(ledger: Ledger, textDigest: string): Promise<ArticleRecord | undefined> {
  const first = await firstWithText(ledger, textDigest);
  return first === undefined ? undefined : getArticle(ledger, first);
}

/** Brings the manifest into effect: the claims stand in the ledger, and each unverified one that is not yet enlisted has a message. */
async function finish(
  services: IngestServices,
  article: ArticleRecord,
  document: ParsedDocument,
): Promise<Omit<IntakeSummary, 'deskNote' | 'sameTextAs'>> {
  const { ledger, sqs, reviewQueueUrl, now } = services;
  const claims = await addClaims(
    ledger,
    document.claims.map((claim) => newClaim(article.id, claim, article.foundAt)),
    now(),
  );
  await sendClaims(
    sqs,
    reviewQueueUrl,
    // The highest first, so that few are overtaken on the line.
    claims.filter((claim) => claim.state === 'found').toSorted((a, b) => b.score - a.score),
  );
  const { headline, outlet, publishedAt, language } = document.article;
  const queued = document.claims.filter((claim) => claim.found.queued).length;
  return {
    headline,
    outlet,
    publishedAt,
    language,
    desk: document.claims[0]?.routedTo ?? routeToDesk(document.article, article.object.key, DESKS).id,
    claims: { found: document.claims.length, queued },
    note: document.note,
  };
}
