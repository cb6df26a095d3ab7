import { indexesOf, projectedBy } from '../tables/table.ts';
import type { IndexDefinition, Table } from '../tables/table.ts';
import type { Item } from '../values.ts';
import { expiryPrefix, indexKey, indexPrefix, itemKey } from './layout.ts';
import type { Operation } from './store.ts';

/** One item as it was and as it will be. */
export interface Change {
  readonly table: Table;
  /** The item's key in the store. */
  readonly key: string;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

/** What the item itself and its time to live need. */
export function itemOperations(change: Change): Operation[] {
  const { table, key, before, after } = change;
  const item: Operation[] = after ? [{ type: 'put', key, value: after }] : before ? [{ type: 'del', key }] : [];
  return [...item, ...replace(expiryEntry(before, table), expiryEntry(after, table))];
}

/** What each global secondary index needs to follow the change. */
export function indexOperations({ table, before, after }: Change): Operation[] {
  return indexesOf(table).flatMap((index) => replace(indexEntry(before, table, index), indexEntry(after, table, index)));
}

interface Entry {
  readonly key: string;
  readonly value: Item;
}

function replace(before: Entry | null, after: Entry | null): Operation[] {
  const removal: Operation[] = before && before.key !== after?.key ? [{ type: 'del', key: before.key }] : [];
  return after ? [...removal, { type: 'put', ...after }] : removal;
}

/** An index is sparse: an item that lacks one of its keys is not in it. */
function indexEntry(item: Item | undefined, table: Table, index: IndexDefinition): Entry | null {
  if (!item || !index.KeySchema.every((key) => item[key.AttributeName])) return null;
  const projected = projectedBy(index, table);
  const value = projected ? pick(item, projected) : item;
  return { key: indexPrefix(table.description.TableName, index.IndexName) + indexKey(item, table, index), value };
}

/**
 * Only a number counts as a time to live.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/time-to-live-ttl-before-you-start.html
 */
function expiryEntry(item: Item | undefined, table: Table): Entry | null {
  const seconds = Number(table.timeToLiveAttribute === null ? Number.NaN : item?.[table.timeToLiveAttribute]?.N);
  if (!item || !(seconds >= 0 && seconds < 1e15)) return null;
  const keys = new Set(table.description.KeySchema.map((key) => key.AttributeName));
  return { key: `${expiryPrefix(table.description.TableName)}${secondsKey(seconds)}~${itemKey(item, table)}`, value: pick(item, keys) };
}

/** Seconds since the epoch as text that sorts. */
export const secondsKey = (seconds: number): string => String(Math.floor(seconds)).padStart(16, '0');

const pick = (item: Item, names: ReadonlySet<string>): Item => Object.fromEntries(Object.entries(item).filter(([name]) => names.has(name)));
