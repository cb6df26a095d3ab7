import { batchGet } from '../batch-get.ts';
import { EMPTY_WINDOW } from '../../domain/review/line/window.ts';
import type { Window } from '../../domain/review/line/window.ts';
import type { Windows } from '../../domain/review/line/place.ts';
import { articleLineKey, deskLineKey } from '../keys.ts';
import type { Key } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import type { Write } from '../transact.ts';

const keysOf = (articleId: string, desk: string): Readonly<Record<keyof Windows, Key>> => ({
  article: articleLineKey(articleId),
  hour: deskLineKey(desk),
});

/** What an article's and a desk's budgets have been used for, read consistently: one batch. */
export async function readWindows(ledger: Ledger, articleId: string, desk: string): Promise<Windows> {
  const keys = keysOf(articleId, desk);
  const items = await batchGet(ledger, [keys.article, keys.hour]);
  const windowOf = ({ pk, sk }: Key): Window => {
    const item = readItem<Window>(
      items.find((one) => one['pk'] === pk && one['sk'] === sk),
      'A window of the line',
    );
    return item === undefined ? EMPTY_WINDOW : { version: item.version, entries: item.entries };
  };
  return { article: windowOf(keys.article), hour: windowOf(keys.hour) };
}

/** The writes that bring windows up to date, each on condition that it is as it was read. Those that stayed the same are not written. */
export function windowWrites(ledger: Ledger, articleId: string, desk: string, read: Windows, after: Windows): Write[] {
  const keys = keysOf(articleId, desk);
  return (['article', 'hour'] as const).flatMap((which) =>
    read[which] === after[which] ? [] : [putWindow(ledger, keys[which], read[which].version, after[which])],
  );
}

const putWindow = (ledger: Ledger, key: Key, read: number, { entries }: Window): Write => ({
  label: 'line',
  item: {
    Put: {
      TableName: ledger.table,
      Item: { ...key, schema: SCHEMA, version: read + 1, entries },
      ...(read === 0
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : { ConditionExpression: 'version = :read', ExpressionAttributeValues: { ':read': read } }),
    },
  },
});
