import { endOf, expiryPrefix, itemKey, itemPrefix } from './storage/layout.ts';
import { secondsKey } from './storage/entries.ts';
import type { Table } from './tables/table.ts';
import type { Item } from './values.ts';
import type { WriteContext } from './writes/writes.ts';

/** AWS leaves alone what expired longer ago than this, in seconds: five years. */
const LONGEST_AGO = 5 * 365 * 24 * 60 * 60;

/**
 * Removes items whose time has come; until then they are read like any other. Answers how many were removed.
 * @param now milliseconds since the epoch
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html
 */
export async function removeExpired(context: WriteContext, now: number): Promise<number> {
  let removed = 0;
  for (const table of context.tables.all()) if (table.timeToLiveAttribute !== null) removed += await removeExpiredOf(table, context, now);
  return removed;
}

async function removeExpiredOf(table: Table, { store, commits }: WriteContext, now: number): Promise<number> {
  const { TableName } = table.description;
  const seconds = now / 1000;
  const prefix = expiryPrefix(TableName);
  const range = { gte: prefix + secondsKey(Math.max(0, seconds - LONGEST_AGO)), lt: endOf(prefix + secondsKey(seconds)) };
  let removed = 0;
  for await (const keys of store.values<Item>(range)) {
    const key = itemPrefix(TableName) + itemKey(keys, table);
    removed += await commits.queue.run(async () => {
      // It may have been given more time since the range was read.
      const before = await store.get<Item>(key);
      const expires = Number(before?.[table.timeToLiveAttribute ?? '']?.N);
      if (!(expires <= seconds)) return 0;
      await commits.commit([{ table, key, before, after: undefined }]);
      return 1;
    });
  }
  return removed;
}

/** DescribeTimeToLive. */
export const describeTimeToLive = ({ timeToLiveAttribute: AttributeName }: Table): Record<string, unknown> => ({
  TimeToLiveDescription: AttributeName === null ? { TimeToLiveStatus: 'DISABLED' } : { TimeToLiveStatus: 'ENABLED', AttributeName },
});
