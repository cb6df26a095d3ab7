import type { Store as DynaliteStore } from 'dynalite/db/index.js';
import createTableAction from 'dynalite/actions/createTable.js';
import createTableRules from 'dynalite/validations/createTable.js';
import { check } from '../check.ts';
import { DynamoDbError, invalid, tableNotFound } from '../errors.ts';
import { oneTable, runAtOnce } from '../one-table.ts';
import type { Commits } from '../storage/commits.ts';
import { indexOperations, itemOperations } from '../storage/entries.ts';
import { endOf, expiryPrefix, indexPrefix, itemKey, itemPrefix, tablePrefix } from '../storage/layout.ts';
import type { Operation, Store } from '../storage/store.ts';
import type { Item } from '../values.ts';
import { indexesOf } from './table.ts';
import type { Table, TableDefinition, TableDescription } from './table.ts';

/** A table that holds data is now defined with other keys. CloudFormation would replace it by an empty one; here a person decides. */
export class TableKeysChanged extends Error {
  override readonly name = 'TableKeysChanged';
}

/** The tables there are, kept in the store and in memory. */
export class Tables {
  readonly #store: Store;
  readonly #commits: Commits;
  readonly #tables: Map<string, Table>;

  private constructor(store: Store, commits: Commits, tables: Map<string, Table>) {
    this.#store = store;
    this.#commits = commits;
    this.#tables = tables;
  }

  /** Reads the tables that the store holds. */
  static async load(store: Store, commits: Commits): Promise<Tables> {
    const stored = await store.entries<Table>(tablePrefix);
    return new Tables(store, commits, new Map(stored.map(([key, table]) => [key.slice(tablePrefix.length), table])));
  }

  /** @throws DynamoDbError ResourceNotFoundException */
  get(name: string): Table {
    const table = this.#tables.get(name);
    if (!table) throw tableNotFound(name);
    return table;
  }

  all(): Table[] {
    return [...this.#tables.values()].toSorted((a, b) => (a.description.TableName < b.description.TableName ? -1 : 1));
  }

  /** Creates a table or brings an existing one, with its items, to this definition. @throws TableKeysChanged, DynamoDbError for a wrong definition */
  async define(definition: TableDefinition): Promise<void> {
    const description = describe({
      TableName: definition.name,
      KeySchema: definition.keySchema,
      AttributeDefinitions: definition.attributeDefinitions,
      BillingMode: 'PAY_PER_REQUEST',
      ...(definition.globalSecondaryIndexes.length > 0 ? { GlobalSecondaryIndexes: definition.globalSecondaryIndexes } : {}),
    });
    const timeToLiveAttribute = definition.timeToLiveAttribute ?? null;
    await this.#commits.queue.run(async () => {
      const existing = this.#tables.get(definition.name);
      if (!existing) return this.#save({ description, timeToLiveAttribute });
      if (keysOf(existing.description) !== keysOf(description)) {
        throw new TableKeysChanged(`Table ${definition.name} holds data under other keys. Remove its data directory to start afresh.`);
      }
      const { TableArn, TableId, CreationDateTime } = existing.description;
      const table = { description: { ...description, TableArn, TableId, CreationDateTime }, timeToLiveAttribute };
      if (entriesOf(existing) !== entriesOf(table)) await this.#rebuild(existing, table);
      return this.#save(table);
    });
  }

  /** CreateTable. The table can be used at once, though the answer says CREATING as AWS's does. @throws DynamoDbError */
  async create(request: Record<string, unknown>): Promise<Record<string, unknown>> {
    if (request['LocalSecondaryIndexes']) throw invalid('Local secondary indexes are not served on the laptop.');
    const description = describe(request);
    return this.#commits.queue.run(async () => {
      if (this.#tables.has(description.TableName)) {
        throw new DynamoDbError('ResourceInUseException', `Table already exists: ${description.TableName}`);
      }
      await this.#save({ description, timeToLiveAttribute: null });
      return { TableDescription: { ...description, TableStatus: 'CREATING' } };
    });
  }

  /** DeleteTable, with all its items. @throws DynamoDbError ResourceNotFoundException */
  async delete(name: string): Promise<Record<string, unknown>> {
    return this.#commits.queue.run(async () => {
      const table = this.get(name);
      this.#tables.delete(name);
      await this.#clearEntries(table);
      await this.#store.clear(itemPrefix(name));
      await this.#store.batch([{ type: 'del', key: tablePrefix + name }]);
      return { TableDescription: { ...table.description, TableStatus: 'DELETING' } };
    });
  }

  async #save(table: Table): Promise<void> {
    const name = table.description.TableName;
    await this.#store.batch([{ type: 'put', key: tablePrefix + name, value: table }]);
    this.#tables.set(name, table);
  }

  async #clearEntries(table: Table): Promise<void> {
    const name = table.description.TableName;
    await this.#commits.catchUpWholly();
    for (const index of indexesOf(table)) await this.#store.clear(indexPrefix(name, index.IndexName));
    await this.#store.clear(expiryPrefix(name));
  }

  /** Fills indexes and expiry anew from the items. Done before the new definition is saved, so that a crash repeats it. */
  async #rebuild(from: Table, to: Table): Promise<void> {
    await this.#clearEntries(from);
    await this.#clearEntries(to);
    const prefix = itemPrefix(to.description.TableName);
    let operations: Operation[] = [];
    for await (const item of this.#store.values<Item>({ gte: prefix, lt: endOf(prefix) })) {
      const change = { table: to, key: prefix + itemKey(item, to), before: undefined, after: item };
      operations.push(...itemOperations(change), ...indexOperations(change));
      if (operations.length < 1000) continue;
      await this.#store.batch(operations);
      operations = [];
    }
    await this.#store.batch(operations);
  }
}

const keysOf = ({ KeySchema, AttributeDefinitions }: TableDescription): string =>
  JSON.stringify(
    KeySchema.map((key) => [key, AttributeDefinitions.find((attribute) => attribute.AttributeName === key.AttributeName)?.AttributeType]),
  );

/** Whatever decides about the entries that are kept beside the items. */
const entriesOf = (table: Table): string =>
  JSON.stringify([
    table.timeToLiveAttribute,
    table.description.AttributeDefinitions,
    indexesOf(table).map(({ IndexName, KeySchema, Projection }) => [IndexName, KeySchema, Projection]),
  ]);

/** Checks a CreateTable request and works out the table's description as dynalite does. @throws DynamoDbError */
function describe(request: Record<string, unknown>): TableDescription {
  const checked = check(structuredClone(request), createTableRules);
  let description = NO_TABLE;
  const put: DynaliteStore['tableDb']['put'] = (_name, table, callback) => {
    // dynalite changes its own copy again later.
    description = structuredClone(table);
    callback(null);
  };
  runAtOnce(createTableAction, oneTable(NO_TABLE, { tables: { put } }), checked);
  const indexes = description.GlobalSecondaryIndexes?.map((index) => ({ ...index, IndexStatus: 'ACTIVE' }));
  return { ...description, TableStatus: 'ACTIVE', ...(indexes ? { GlobalSecondaryIndexes: indexes } : {}) };
}

const NO_TABLE: TableDescription = {
  TableName: '',
  TableArn: '',
  TableId: '',
  CreationDateTime: 0,
  TableStatus: '',
  KeySchema: [],
  AttributeDefinitions: [],
};
