import type { Action, Answer, Checked, ItemDb, Store } from 'dynalite/db/index.js';
import { fromDynalite } from './errors.ts';
import { ACCOUNT, REGION } from './tables/names.ts';
import type { TableDescription } from './tables/table.ts';
import { LARGEST_ITEM } from './writes/item-rules.ts';

/*
 * dynalite's actions (PutItem, Query, …) are functions of a store. We give them a store of one table, made for the one request, in place of
 * dynalite's own: so their rules are used as they are, while what is stored, when and how atomically is decided in this folder.
 */

/** What is not overridden does nothing: locks are ours, and what indexes hold is worked out when a write is committed. */
const NOTHING: ItemDb = {
  lock: (_key, run) => run((callback) => callback),
  get: (_key, callback) => callback(null),
  put: (_key, _item, callback) => callback(null),
  del: (_key, callback) => callback(null),
  createValueStream: () => {
    throw new Error('This action reads no ranges.');
  },
};

interface Parts {
  readonly items?: Partial<ItemDb>;
  readonly indexes?: (index: string) => Partial<ItemDb>;
  readonly tables?: Partial<Store['tableDb']>;
}

/** A store for dynalite's actions that holds one table. */
export function oneTable(table: TableDescription, parts: Parts): Store {
  return {
    options: { maxItemSize: LARGEST_ITEM, createTableMs: 0 },
    tableDb: {
      awsAccountId: ACCOUNT,
      awsRegion: REGION,
      lock: (_name, run) => run((callback) => callback),
      get: (_name, callback) => callback(null),
      put: (_name, _table, callback) => callback(null),
      ...parts.tables,
    },
    getTable: (_name, first, second) => (typeof first === 'function' ? first : second)?.(null, table),
    getItemDb: () => ({ ...NOTHING, ...parts.items }),
    getIndexDb: (_type, _table, index) => ({ ...NOTHING, ...parts.indexes?.(index) }),
  };
}

/** Runs an action on a store that answers at once. @throws DynamoDbError */
export function runAtOnce(action: Action, store: Store, request: Checked): Answer {
  let answer: Answer | undefined;
  let failure: unknown;
  action(store, request, (error, result) => {
    failure = error ?? undefined;
    answer = result;
  });
  if (failure !== undefined) throw fromDynalite(failure);
  if (!answer) throw new Error('dynalite did not answer at once.');
  return answer;
}

/** Runs an action to its end. @throws DynamoDbError */
export function runAction(action: Action, store: Store, request: Checked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    action(store, request, (error, result) => {
      if (error) reject(asError(fromDynalite(error)));
      else resolve(result ?? {});
    });
  });
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
