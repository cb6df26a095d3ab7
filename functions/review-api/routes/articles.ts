import * as z from 'zod';
import { deskOf, isPrivateDesk } from '../../../config/desks.ts';
import { searchWords } from '../../domain/article/search-words.ts';
import { currentArticle, getArticle } from '../../ledger/articles/articles.ts';
import { otherKeysOf } from '../../ledger/articles/copies.ts';
import { readArticleCounts } from '../../ledger/articles/article-counts.ts';
import { listIntakes } from '../../ledger/articles/intake-list.ts';
import { getIntake, INTAKE_STATUSES } from '../../ledger/articles/intakes.ts';
import type { Intake } from '../../ledger/articles/intakes.ts';
import { getClaims } from '../../ledger/claims/read-claims.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { desksOf, memberOf } from '../../ledger/people/members.ts';
import { getParsedDocument } from '../../objects/parsed-documents.ts';
import { decodeCursor, encodeCursor, TIME_AND_ID } from '../http/cursor.ts';
import { PERIOD_PARAMETERS, periodOf } from '../http/period.ts';
import type { Caller } from '../http/caller.ts';
import { mayKnowOf } from '../http/private-articles.ts';
import { Problem } from '../http/problem.ts';
import { NoBody, NoQuery, route } from '../http/route.ts';
import { claimView } from '../views/claim-view.ts';
import { intakeView } from '../views/intake-view.ts';

const ListQuery = z.strictObject({
  ...PERIOD_PARAMETERS,
  words: z.string().max(200).optional(),
  desk: z.string().max(200).optional(),
  status: z.enum(INTAKE_STATUSES).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().optional(),
});

/**
 * `GET /articles`: every upload of the newsroom and what became of it, newest first; those of a private desk are found by that desk alone; a rejected or stuck one with its reason. `words` are whole words of its headline and file name,
 * of which all must be there; it can be found by them, and by its desk, once it has ended (by a private desk at once).
 */
export const listArticles = route({
  body: NoBody,
  query: ListQuery,
  handle: async ({ caller, services: { ledger }, query }) => {
    const { words, desk, status, limit } = query;
    if (desk !== undefined) await requireDesk(ledger, caller, desk);
    const after = decodeCursor('articles', query.cursor, TIME_AND_ID);
    const filter = { desk, status, words: words === undefined ? undefined : wordsIn(words) };
    const { intakes, next } = await listIntakes(ledger, { ...periodOf(query), limit, after }, filter);
    const counts = await readArticleCounts(
      ledger,
      intakes.flatMap(({ articleId }) => articleId ?? []),
    );
    const items = intakes.map((intake) => ({ ...intakeView(intake), standing: counts.get(intake.articleId ?? '') ?? null }));
    return { status: 200, body: { items, cursor: encodeCursor('articles', next) } };
  },
});

/** @throws Problem unknown-desk; of a private desk, only its members may ask */
async function requireDesk(ledger: Ledger, caller: Caller, desk: string): Promise<void> {
  const mayAsk = isPrivateDesk(desk) ? (await memberOf(ledger, caller.id, desk)) !== undefined : deskOf(desk) !== undefined;
  if (!mayAsk) throw new Problem('unknown-desk', `There is no desk “${desk}”.`);
}

/** @throws Problem malformed-request where there is nothing to search for */
function wordsIn(text: string): string[] {
  const words = searchWords(text);
  if (words.length > 0) return words;
  const message = 'no word to search for: whole words of three letters or more, or numbers';
  throw new Problem('malformed-request', `words: ${message}`, { errors: [{ field: 'words', message }] });
}

/** Longest text that an answer carries, in UTF-16 code units: a Lambda response holds 6 MB. */
const LONGEST_TEXT = 1_000_000;
/** Most claims that an answer carries. */
const MOST_CLAIMS = 400;
/** Most other keys of an article that an answer names. */
const MOST_KEYS = 20;

/** `GET /articles/{id}`: an article with its text and the caller's desks' claims, or, by an upload's id (`in-…`), what became of that upload. */
export const getArticleDetail = route({
  body: NoBody,
  query: NoQuery,
  handle: async ({ caller, services: { ledger, s3, bucket }, now, path }) => {
    const id = path('id');
    const intake = id.startsWith('in-') ? await requireIntake(ledger, id) : null;
    const article = await getArticle(ledger, intake?.articleId ?? id);
    const key = intake?.object.key ?? article?.object.key;
    if (key !== undefined && !(await mayKnowOf(ledger, caller, key))) throw unknownArticle(id);
    if (article === undefined) {
      if (intake !== null) return { status: 200, body: { upload: intakeView(intake), article: null, claims: [] } };
      throw unknownArticle(id);
    }
    const [document, claims, desks, current, alsoAs] = await Promise.all([
      getParsedDocument(s3, bucket, article.document),
      getClaims(ledger, article.claimIds.slice(0, MOST_CLAIMS)),
      desksOf(ledger, caller.id),
      currentArticle(ledger, article.storyId),
      otherKeysOf(ledger, article.id, MOST_KEYS),
    ]);
    const { text, blocks, headline, byline, outlet, section, publishedAt, language } = document.article;
    const whole = text.length <= LONGEST_TEXT;
    return {
      status: 200,
      body: {
        upload: intake === null ? null : intakeView(intake),
        article: {
          id: article.id,
          key: article.object.key,
          foundAt: article.foundAt,
          supersededBy: current === article.id ? null : (current ?? null),
          headline,
          byline,
          outlet,
          // Absent in what was parsed before sections were read.
          section: section ?? null,
          publishedAt,
          language,
          note: document.note,
          deskNote: article.deskNote ?? null,
          alsoAs,
          text: whole ? text : null,
          blocks: whole ? blocks.map(({ role, start, end }) => ({ role, start, end })) : null,
          claimsFound: article.claimIds.length,
        },
        claims: claims.filter((claim) => desks.includes(claim.desk ?? claim.routedTo)).map((claim) => claimView(claim, now)),
      },
    };
  },
});

const unknownArticle = (id: string): Problem =>
  new Problem('unknown-article', `There is no ${id.startsWith('in-') ? 'upload' : 'article'} ${id}.`);

async function requireIntake(ledger: Ledger, id: string): Promise<Intake> {
  const intake = await getIntake(ledger, id);
  if (intake === undefined) throw unknownArticle(id);
  return intake;
}
