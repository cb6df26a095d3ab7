import describeTableRules from 'dynalite/validations/describeTable.js';
import { check } from './check.ts';
import type { Rules } from './check.ts';
import { DynamoDbError } from './errors.ts';
import { batchGet } from './reads/batch-get.ts';
import { getItem, transactGet } from './reads/items.ts';
import { search } from './reads/search.ts';
import { Commits } from './storage/commits.ts';
import { finishLateWrites, IndexLag } from './storage/index-lag.ts';
import type { IndexLagOptions } from './storage/index-lag.ts';
import { Store } from './storage/store.ts';
import { listTables } from './tables/list.ts';
import { Tables } from './tables/tables.ts';
import { describeTimeToLive, removeExpired } from './time-to-live.ts';
import { batchWrite } from './writes/batch-write.ts';
import { Claims } from './writes/claims.ts';
import { Tokens } from './writes/tokens.ts';
import { transactWrite } from './writes/transact-write.ts';
import { writeItem } from './writes/writes.ts';

type Body = Record<string, unknown>;
type Operation = (database: Database, request: Body) => Body | Promise<Body>;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  GetItem: getItem,
  PutItem: (database, request) => writeItem(database, 'Put', request),
  UpdateItem: (database, request) => writeItem(database, 'Update', request),
  DeleteItem: (database, request) => writeItem(database, 'Delete', request),
  Query: (database, request) => search(database, 'Query', request),
  Scan: (database, request) => search(database, 'Scan', request),
  BatchGetItem: batchGet,
  BatchWriteItem: batchWrite,
  TransactGetItems: transactGet,
  TransactWriteItems: transactWrite,
  ListTables: ({ tables }, request) => listTables(tables, request),
  DescribeTable: ({ tables }, request) => ({ Table: tables.get(tableNameOf(request)).description }),
  DescribeTimeToLive: ({ tables }, request) => describeTimeToLive(tables.get(tableNameOf(request))),
  CreateTable: ({ tables }, request) => tables.create(request),
  DeleteTable: ({ tables }, request) => tables.delete(tableNameOf(request)),
};

const TABLE_NAME: Rules<{ TableName: string }> = { types: describeTableRules.types, custom: () => null };
const tableNameOf = (request: Body): string => check(request, TABLE_NAME).TableName;

/** Tables and what can be asked of them, without HTTP. */
export class Database {
  readonly store: Store;
  readonly commits: Commits;
  readonly tables: Tables;
  readonly tokens: Tokens;
  readonly claims = new Claims();
  readonly #now: () => number;

  private constructor(store: Store, commits: Commits, tables: Tables, now: () => number) {
    this.store = store;
    this.commits = commits;
    this.tables = tables;
    this.tokens = new Tokens(store, now);
    this.#now = now;
  }

  /** @throws StoreUnavailable */
  static async open(dataDir: string | null, now: () => number, indexLag: IndexLagOptions | null): Promise<Database> {
    const store = await Store.open(dataDir);
    await finishLateWrites(store);
    const commits = new Commits(store, indexLag && new IndexLag(indexLag), now);
    return new Database(store, commits, await Tables.load(store, commits), now);
  }

  /** Does one operation. @throws DynamoDbError */
  async execute(operation: string, request: Body): Promise<Body> {
    const run = OPERATIONS[operation];
    if (!run) {
      const served = Object.keys(OPERATIONS).toSorted().join(', ');
      throw new DynamoDbError('UnknownOperationException', `The laptop's DynamoDB does not serve ${operation}. It serves ${served}.`);
    }
    return run(this, request);
  }

  /** Removes expired items and forgets old tokens. Answers how many items were removed. */
  async sweep(): Promise<number> {
    await this.tokens.sweep();
    return removeExpired(this, this.#now());
  }

  async close(): Promise<void> {
    await this.commits.queue.idle();
    await this.store.close();
  }
}
