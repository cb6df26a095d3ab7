import db from 'dynalite/db/index.js';
import type { Item } from '../values.ts';
import type { IndexDefinition, Table } from '../tables/table.ts';

/*
 * Where things lie in the key-value store. Table and index names hold no `~`.
 *   table~NAME                   the table's description
 *   item~NAME~KEY                an item
 *   index~NAME~INDEX~INDEXKEY    what an index holds of an item
 *   expiry~NAME~SECONDS~KEY      an item that has a time to live
 *   token~TOKEN                  a transaction that was done, for ten minutes
 *   late~SEQUENCE                a write that an index has not seen yet
 */
export const tablePrefix = 'table~';
export const tokenPrefix = 'token~';
export const latePrefix = 'late~';
export const itemPrefix = (table: string): string => `item~${table}~`;
export const indexPrefix = (table: string, index: string): string => `index~${table}~${index}~`;
export const expiryPrefix = (table: string): string => `expiry~${table}~`;

/** The item's place within its table: ordered as DynamoDB orders a partition, partitions scattered. */
export const itemKey = (item: Item, table: Table): string => db.createKey(item, table.description);

/**
 * The item's place within an index. dynalite ends such a key with six digits of a hash of the item's own key, which two items may share;
 * with the whole key after it no entry overwrites another's.
 */
export const indexKey = (item: Item, table: Table, index: IndexDefinition): string =>
  `${db.createIndexKey(item, table.description, index.KeySchema)}/${itemKey(item, table)}`;

/** The end of the keys that begin with `prefix`. */
export const endOf = (prefix: string): string => `${prefix}\uFFFF`;
