import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { copyKey, textKey, versionKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import { transact } from '../transact.ts';
import type { Write } from '../transact.ts';
import type { ArticleRecord } from './articles.ts';

/** The id of the article that was the first to carry a text, by the text's digest; undefined where none is known to. */
export async function firstWithText(ledger: Ledger, digest: string): Promise<string | undefined> {
  const { Item } = await ledger.documents.send(new GetCommand({ TableName: ledger.table, Key: textKey(digest), ConsistentRead: true }));
  return readItem<{ readonly articleId: string }>(Item, 'A text')?.articleId;
}

/** The write by which an article is the first to carry its text. Its condition fails where another is. */
export const ownText = (ledger: Ledger, digest: string, articleId: string): Write => ({
  label: 'text',
  item: {
    Put: {
      TableName: ledger.table,
      Item: { ...textKey(digest), schema: SCHEMA, articleId },
      ConditionExpression: 'attribute_not_exists(pk) OR articleId = :article',
      ExpressionAttributeValues: { ':article': articleId },
    },
  },
});

/** Records that an article's text came under another key, so that it is a version of that key's story, too. Again is the same. */
export const noteCopy = (ledger: Ledger, article: ArticleRecord, storyId: string, key: string): Promise<void> =>
  transact(ledger, [
    {
      label: 'copy',
      item: { Put: { TableName: ledger.table, Item: { ...copyKey(article.id, storyId), schema: SCHEMA, key } } },
    },
    {
      label: 'version',
      item: {
        Put: {
          TableName: ledger.table,
          Item: { ...versionKey(storyId, article.foundAt, article.id), schema: SCHEMA, articleId: article.id },
        },
      },
    },
  ]);

/** Under which other keys the article's text came, at most `most`, in no order of note: one query. */
export async function otherKeysOf(ledger: Ledger, articleId: string, most: number): Promise<string[]> {
  const { pk, sk } = copyKey(articleId, '');
  const { Items = [] } = await ledger.documents.send(
    new QueryCommand({
      TableName: ledger.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :copy)',
      ExpressionAttributeValues: { ':pk': pk, ':copy': sk },
      ConsistentRead: true,
      Limit: most,
    }),
  );
  return Items.map((item) => readItem<{ readonly key: string }>(item, 'A copy of an article').key);
}
