import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { ERASED, erasedArticle, erasedClaim, erasedContext } from '../../functions/domain/erasure/erased-article.ts';
import { articleIdOf, storyIdOf } from '../../functions/ingest/identify.ts';
import { getArticle } from '../../functions/ledger/articles/articles.ts';
import { intakeKey } from '../../functions/ledger/keys.ts';
import { getParsedDocument } from '../../functions/objects/parsed-documents.ts';
import type { Cloud } from '../support/cloud.ts';
import { UserError } from '../support/failure.ts';
import { objectVersions } from '../support/object-versions.ts';
import { scan } from '../support/scan.ts';
import { withoutQuotedWords, withoutWords } from './erased-items.ts';
import { recordErasure } from './erasure.ts';
import type { Demand } from './erasure.ts';
import { rewriteClaim } from './rewrite-claim.ts';
import type { Item, Rewrite } from './rewrite-claim.ts';

/** What there is of an article. */
export interface ArticleData {
  readonly articleId: string;
  readonly document: string;
  /** By claim, its items, and relations to it that stand under others. */
  readonly claims: ReadonlyMap<string, readonly Item[]>;
  /** Uploads that came to it, and the entries by which words of its headline find them and its text finds it. */
  readonly uploads: readonly z.infer<typeof Upload>[];
  readonly entries: readonly { readonly pk: string; readonly sk: string }[];
}

const Upload = z.looseObject({
  id: z.string(),
  articleId: z.string().nullable(),
  object: z.looseObject({ bucket: z.string(), key: z.string(), versionId: z.string() }),
  summary: z.looseObject({}).nullable(),
});
const Keys = z.looseObject({ pk: z.string(), sk: z.string() });

const relatedTo = (sk: string): string => (sk.startsWith('RELATION#') ? sk.slice('RELATION#'.length) : '');

/** Reads what there is of an article: the whole ledger, once. @throws UserError where there is no such article */
export async function readArticleData({ ledger }: Cloud, articleId: string): Promise<ArticleData> {
  const article = await getArticle(ledger, articleId);
  if (article === undefined) throw new UserError(`There is no article ${articleId}. docket articles lists them.`);
  const claims = new Map<string, Item[]>(article.claimIds.map((id) => [id, []]));
  const uploads: z.infer<typeof Upload>[] = [];
  const words: z.infer<typeof Keys>[] = [];
  const texts: z.infer<typeof Keys>[] = [];
  for await (const item of scan(ledger, ledger.table)) {
    const keys = Keys.parse(item);
    const [of = '', id = ''] = keys.pk.split('#');
    // A relation stands under both its claims, of which the other may be another article's.
    if (of === 'CLAIM') (claims.get(id) ?? claims.get(relatedTo(keys.sk)))?.push(item);
    if (keys.pk.startsWith('TERM#word:')) words.push({ pk: keys.pk, sk: keys.sk });
    if (of === 'TEXT' && item['articleId'] === articleId) texts.push({ pk: keys.pk, sk: keys.sk });
    const upload = of === 'INTAKE' ? Upload.parse(item) : undefined;
    if (upload?.articleId === articleId) uploads.push(upload);
  }
  const entries = [...words.filter(({ sk }) => uploads.some(({ id }) => sk.endsWith(`#${id}`))), ...texts];
  return { articleId, document: article.document, claims, uploads, entries };
}

/** Erases an article's words wherever they are; with `rulings`, what people wrote about its claims, too. Again is the same. */
export async function eraseArticle(cloud: Cloud, data: ArticleData, rulings: boolean, demand: Demand): Promise<Record<string, number>> {
  const { ledger, outputs } = cloud;
  const document = await getParsedDocument(cloud.s3, outputs.ArticleBucketName, data.document);
  const erased = {
    ...document,
    article: erasedArticle(document.article),
    claims: document.claims.map((origin) => ({ ...origin, found: erasedClaim(origin.found), context: erasedContext(origin.context) })),
  };
  let objects = 0;
  // Two keys that brought the text at one moment were both read, and one reading came to nothing.
  for (const { object } of data.uploads) {
    const unused = articleIdOf(storyIdOf(object), document.article.text);
    if (unused !== data.articleId) objects += await deleteVersions(cloud, object.bucket, `parsed/${unused}/`, () => true);
  }
  // What stands in its place comes first, so that whoever reads it meanwhile finds one or the other.
  const { VersionId } = await cloud.s3.send(
    new PutObjectCommand({
      Bucket: outputs.ArticleBucketName,
      Key: data.document,
      Body: JSON.stringify(erased),
      ContentType: 'application/json',
    }),
  );
  objects += await deleteVersions(cloud, outputs.ArticleBucketName, `parsed/${data.articleId}/`, (id) => id !== VersionId);
  for (const { object } of data.uploads) {
    objects += await deleteVersions(cloud, object.bucket, object.key, (id, key) => key === object.key && id === object.versionId);
  }
  let items = 0;
  for (const [claimId, stored] of data.claims) {
    const rewrites = stored.flatMap((item): Rewrite[] => (rulings ? withoutWords(item) : withoutQuotedWords(item)));
    items += rewrites.length;
    const done = stored.some((item) => item['sk'] === 'CLAIM' && isErased(item)) && rewrites.length === 0;
    if (!done) {
      await rewriteClaim(
        ledger,
        {
          claimId,
          what: 'words',
          items: rewrites,
          claim: (claim) => ({
            claim: rulings && claim.parked !== null ? { ...claim, parked: { ...claim.parked, note: '' } } : claim,
            origin: { found: erasedClaim(claim.found), context: erasedContext(claim.context) },
          }),
        },
        demand,
      );
    }
    if (rulings) objects += await deleteVersions(cloud, outputs.EvidenceBucketName, `files/${claimId}/`, () => true);
  }
  for (const { id, summary } of data.uploads) {
    if (summary !== null) await eraseSummary(cloud, id);
  }
  for (const Key of data.entries) await ledger.documents.send(new DeleteCommand({ TableName: ledger.table, Key }));
  const counts = { claims: data.claims.size, items, objects, uploads: data.uploads.length, entries: data.entries.length };
  await recordErasure(ledger, {
    what: 'article',
    subject: data.articleId,
    by: demand.by,
    why: demand.why,
    at: demand.now.toISOString(),
    counts,
  });
  return counts;
}

const Found = z.looseObject({ found: z.looseObject({ text: z.string() }) });
const isErased = (item: Item): boolean => Found.safeParse(item).data?.found.text === ERASED;

/** Deletes versions and delete markers for good. @returns how many */
async function deleteVersions(
  { s3 }: Cloud,
  Bucket: string,
  prefix: string,
  isMeant: (versionId: string | undefined, key: string) => boolean,
): Promise<number> {
  let deleted = 0;
  for await (const { Versions = [], DeleteMarkers = [] } of objectVersions(s3, Bucket, prefix)) {
    for (const { Key = '', VersionId } of [...Versions, ...DeleteMarkers].filter((one) => isMeant(one.VersionId, one.Key ?? ''))) {
      await s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
      deleted++;
    }
  }
  return deleted;
}

async function eraseSummary({ ledger }: Cloud, intakeId: string): Promise<void> {
  await ledger.documents.send(
    new UpdateCommand({
      TableName: ledger.table,
      Key: intakeKey(intakeId),
      UpdateExpression: 'SET summary.headline = :erased, summary.outlet = :none',
      ConditionExpression: 'attribute_exists(summary.headline)',
      ExpressionAttributeValues: { ':erased': ERASED, ':none': null },
    }),
  );
}
