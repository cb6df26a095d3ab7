import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { batchGet } from '../batch-get.ts';
import { articleKey, intakeKey, storyKey, versionKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import { ConditionsFailed, transact, write } from '../transact.ts';
import type { Write } from '../transact.ts';
import { firstWithText, ownText } from './copies.ts';
import type { ObjectVersion } from './intakes.ts';

/**
 * What an article's first reading came to, committed once: a retry finishes this manifest and never reads the article anew, even with a newer finder.
 */
export interface ArticleRecord {
  readonly id: string;
  readonly storyId: string;
  readonly object: ObjectVersion;
  /** Where the article as parsed and all its claims lie in the bucket: one JSON document, never changed. */
  readonly document: string;
  readonly foundAt: string;
  /** The manifest: every claim of the first reading, in the order of the text, and behind them those that people added or split off. */
  readonly claimIds: readonly string[];
  /** Says so where its folder names no desk. Absent in what was stored before that was said. */
  readonly deskNote?: string | null;
}

/** The article's record as it stands now; undefined where there is none. @throws UnknownSchema, NewerSchema */
export async function getArticle(ledger: Ledger, id: string): Promise<ArticleRecord | undefined> {
  const { Item } = await ledger.documents.send(new GetCommand({ TableName: ledger.table, Key: articleKey(id), ConsistentRead: true }));
  return readItem<ArticleRecord>(Item, 'An article');
}

/**
 * Commits the manifest, that it is a version of its story and the first to carry its text, and that this intake came to it. Where another attempt was first,
 * or another article carries the text already, that one stands and is returned instead.
 */
export async function commitArticle(ledger: Ledger, intakeId: string, article: ArticleRecord, textDigest: string): Promise<ArticleRecord> {
  const pointIntake = {
    label: 'intake',
    item: {
      Update: {
        TableName: ledger.table,
        Key: intakeKey(intakeId),
        UpdateExpression: 'SET articleId = :article',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':article': article.id },
      },
    },
  };
  try {
    await transact(ledger, [
      {
        label: 'article',
        item: {
          Put: {
            TableName: ledger.table,
            Item: { ...articleKey(article.id), schema: SCHEMA, ...article },
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
      },
      {
        label: 'version',
        item: {
          Put: {
            TableName: ledger.table,
            Item: { ...versionKey(article.storyId, article.foundAt, article.id), schema: SCHEMA, articleId: article.id },
          },
        },
      },
      ownText(ledger, textDigest, article.id),
      pointIntake,
    ]);
    return article;
  } catch (error) {
    if (!(error instanceof ConditionsFailed)) throw error;
    const standing = error.labels.includes('article') ? article.id : await firstWithText(ledger, textDigest);
    const first = standing === undefined ? undefined : await getArticle(ledger, standing);
    if (first === undefined) throw error;
    return first;
  }
}

/** The writes that list claims with their article, which people added to those of its first reading; none where the article is not on record. */
export async function listInArticle(ledger: Ledger, articleId: string, claims: readonly { readonly id: string }[]): Promise<Write[]> {
  if ((await getArticle(ledger, articleId)) === undefined) return [];
  return [
    {
      label: 'listed',
      item: {
        Update: {
          TableName: ledger.table,
          Key: articleKey(articleId),
          UpdateExpression: 'SET claimIds = list_append(claimIds, :ids)',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':ids': claims.map(({ id }) => id) },
        },
      },
    },
  ];
}

/** S3's sequencers are hexadecimal and compare as numbers: the shorter is padded on the right. */
const comparable = (sequencer: string): string => sequencer.toUpperCase().padEnd(64, '0');

/**
 * Makes the article the current one of its story, unless a later write to the same key already is.
 * @param article the article, and the story: that of the upload's key, be it that the article first came under another
 * @param object the upload that says so: the article's own content may have been uploaded before, and be current again
 * @returns false where a later one stands
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export async function supersede(ledger: Ledger, article: Pick<ArticleRecord, 'id' | 'storyId'>, object: ObjectVersion): Promise<boolean> {
  try {
    await write(() =>
      ledger.documents.send(
        new UpdateCommand({
          TableName: ledger.table,
          Key: storyKey(article.storyId),
          UpdateExpression: 'SET currentArticle = :article, sequencer = :sequencer, objectKey = :key, #schema = :schema',
          ConditionExpression: 'attribute_not_exists(pk) OR sequencer <= :sequencer',
          ExpressionAttributeNames: { '#schema': 'schema' },
          ExpressionAttributeValues: {
            ':article': article.id,
            ':sequencer': comparable(object.sequencer),
            ':key': object.key,
            ':schema': SCHEMA,
          },
        }),
      ),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** The story's current article, or undefined where the story is unknown. */
export async function currentArticle(ledger: Ledger, storyId: string): Promise<string | undefined> {
  const { Item } = await ledger.documents.send(new GetCommand({ TableName: ledger.table, Key: storyKey(storyId), ConsistentRead: true }));
  const story = readItem<{ readonly currentArticle: string }>(Item, 'A story');
  return story?.currentArticle;
}

/** Ids of the story's articles, the one first read last on top, at most `most`: one query. */
export async function versionsOf(ledger: Ledger, storyId: string, most: number): Promise<string[]> {
  const { pk } = storyKey(storyId);
  const { Items = [] } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :article)',
      ExpressionAttributeValues: { ':pk': pk, ':article': 'ARTICLE#' },
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: most,
    }),
  );
  return Items.map((item) => readItem<{ readonly articleId: string }>(item, 'A version of a story').articleId);
}

/** Reads articles consistently, in the order asked for; ids that no article has are left out. */
export async function getArticles(ledger: Ledger, ids: readonly string[]): Promise<ArticleRecord[]> {
  const items = ids.length === 0 ? [] : await batchGet(ledger, ids.map(articleKey));
  const found = new Map(items.map((item) => [String(item['id']), readItem<ArticleRecord>(item, 'An article')]));
  return ids.flatMap((id) => found.get(id) ?? []);
}
