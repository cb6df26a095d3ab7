import getItemAction from 'dynalite/actions/getItem.js';
import type { Answer, Checked } from 'dynalite/db/index.js';
import db from 'dynalite/db/index.js';
import getItemRules from 'dynalite/validations/getItem.js';
import { transactionCapacity } from '../capacity.ts';
import { check } from '../check.ts';
import type { Rules } from '../check.ts';
import { fromDynalite } from '../errors.ts';
import { oneTable, runAtOnce } from '../one-table.ts';
import { itemKey, itemPrefix } from '../storage/layout.ts';
import type { Commits } from '../storage/commits.ts';
import type { Store } from '../storage/store.ts';
import type { Table } from '../tables/table.ts';
import type { Tables } from '../tables/tables.ts';
import type { Item } from '../values.ts';
import { cancelled, CONFLICT, NONE } from '../writes/cancellation.ts';
import type { Claims } from '../writes/claims.ts';

/** What a read needs. */
export interface ReadContext {
  readonly store: Store;
  readonly tables: Tables;
  readonly commits: Commits;
  readonly claims: Claims;
}

/** GetItem. Reads are always consistent: eventual consistency shows on the laptop in indexes only. @throws DynamoDbError */
export async function getItem({ store, tables }: ReadContext, request: Record<string, unknown>): Promise<Record<string, unknown>> {
  const read = prepare(request, tables);
  return answer(read, await store.get<Item>(read.key));
}

interface TransactGetRequest {
  readonly TransactItems: readonly { readonly Get: Record<string, unknown> }[];
  readonly ReturnConsumedCapacity?: string;
}

const TRANSACT_GET: Rules<TransactGetRequest> = {
  types: {
    TransactItems: {
      type: 'List',
      notNull: true,
      lengthGreaterThanOrEqual: 1,
      lengthLessThanOrEqual: 100,
      children: {
        type: 'ValueStruct<TransactGetItem>',
        children: { Get: { type: 'FieldStruct<Get>', notNull: true, children: getItemRules.types } },
      },
    },
    ReturnConsumedCapacity: { type: 'String', enum: ['INDEXES', 'TOTAL', 'NONE'] },
  },
  custom: () => null,
};

/**
 * TransactGetItems: items as they stood together at one moment.
 * @throws DynamoDbError TransactionCanceledException while one of them is being written
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactGetItems.html
 */
export async function transactGet(
  { store, tables, commits, claims }: ReadContext,
  request: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const checked = check(request, TRANSACT_GET);
  const reads = checked.TransactItems.map(({ Get }) => prepare(Get, tables));
  const conflicts = reads.map(({ key }) => (claims.isBeingWritten(key) ? CONFLICT : NONE));
  if (conflicts.includes(CONFLICT)) throw cancelled(conflicts);
  const items = await commits.queue.run(() => store.getMany<Item>(reads.map(({ key }) => key)));
  return { Responses: reads.map((read, i) => answer(read, items[i])), ...transactionCapacity(checked.ReturnConsumedCapacity, reads) };
}

/** A read of one item whose request has been checked. */
export interface PreparedRead {
  readonly table: Table;
  readonly request: Checked;
  readonly key: string;
}

function prepare(request: Record<string, unknown>, tables: Tables): PreparedRead {
  const checked = check(request, getItemRules);
  const table = tables.get(checked.TableName);
  const wrongKey = db.validateKey(checked.Key, table.description);
  if (wrongKey) throw fromDynalite(wrongKey);
  return { table, request: checked, key: itemPrefix(checked.TableName) + itemKey(checked.Key, table) };
}

/** What GetItem answers for the item as it is. */
export const answer = ({ table, request }: PreparedRead, item: Item | undefined): Answer =>
  runAtOnce(getItemAction, oneTable(table.description, { items: { get: (_key, callback) => callback(null, item) } }), request);
