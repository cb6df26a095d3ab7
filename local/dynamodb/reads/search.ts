import { Readable } from 'node:stream';
import queryAction from 'dynalite/actions/query.js';
import scanAction from 'dynalite/actions/scan.js';
import type { Answer, Bounds, Checked, Expression } from 'dynalite/db/index.js';
import db from 'dynalite/db/index.js';
import queryRules from 'dynalite/validations/query.js';
import scanRules from 'dynalite/validations/scan.js';
import { check } from '../check.ts';
import { invalid } from '../errors.ts';
import { oneTable, runAction } from '../one-table.ts';
import { endOf, indexKey, indexPrefix, itemPrefix } from '../storage/layout.ts';
import type { Range } from '../storage/store.ts';
import { indexesOf, projectedBy } from '../tables/table.ts';
import type { IndexDefinition, Table } from '../tables/table.ts';
import type { Item } from '../values.ts';
import { holds } from '../writes/conditions.ts';
import type { ReadContext } from './items.ts';

const KINDS = {
  Query: { rules: queryRules, action: queryAction },
  Scan: { rules: scanRules, action: scanAction },
};

/**
 * Query and Scan, of a table or of an index, as it stands at one moment. An index is read as far as it has followed its table.
 * @throws DynamoDbError
 */
export async function search(context: ReadContext, kind: 'Query' | 'Scan', request: Record<string, unknown>): Promise<Answer> {
  const { rules, action } = KINDS[kind];
  const checked = check(request, rules);
  const table = context.tables.get(checked.TableName);
  const index = indexesOf(table).find(({ IndexName }) => IndexName === checked.IndexName);
  if (index) {
    checkProjected(checked, table, index);
    await context.commits.catchUp();
  }
  const read = (prefix: string, start?: StartKey) => ({
    createValueStream: (bounds: Bounds) => Readable.from(context.store.values<Item>(within(prefix, bounds, start))),
  });
  const store = oneTable(table.description, {
    items: read(itemPrefix(checked.TableName)),
    indexes: (name) => read(indexPrefix(checked.TableName, name), index && startKey(checked, table, index)),
  });
  const { _filter: filter } = checked;
  if (!filter) return runAction(action, store, checked);
  return filtered(checked, filter.expression, await runAction(action, store, unfiltered(checked, filter)));
}

/** dynalite's filter compares lists and maps by identity; so it reads with one that all items pass, and ours comes after. */
const ALL: Expression = {
  type: 'or',
  args: [
    { type: 'function', name: 'attribute_not_exists', args: [['\0']] },
    { type: 'function', name: 'attribute_exists', args: [['\0']] },
  ],
};

function unfiltered(request: Checked, filter: NonNullable<Checked['_filter']>): Checked {
  const { _projection, Select, ...rest } = request;
  // Kept for the checks dynalite makes of paths; the items themselves must come whole to be filtered.
  const projection = _projection ? { _projection: { nestedPaths: _projection.nestedPaths } } : {};
  return { ...rest, ...projection, ...(Select && Select !== 'COUNT' ? { Select } : {}), _filter: { ...filter, expression: ALL } };
}

function filtered(request: Checked, expression: Expression, answer: Answer): Answer {
  const { Items = [], ...rest } = answer;
  const passed = Items.filter((item) => holds(expression, item));
  const { _projection: projection } = request;
  const paths = projection?.paths;
  const shown = paths ? passed.map((item) => db.mapPaths(paths, item)) : passed;
  return { ...rest, Count: passed.length, ...(request.Select === 'COUNT' ? {} : { Items: shown }) };
}

function checkProjected(request: Checked, table: Table, index: IndexDefinition): void {
  const projected = projectedBy(index, table);
  const { _projection: projection } = request;
  const asked = projection?.paths?.map((path) => String(Array.isArray(path) ? path[0] : path)) ?? request.AttributesToGet ?? [];
  const missing = projected ? asked.filter((name) => !projected.has(name)) : [];
  if (missing.length > 0) {
    throw invalid(
      `One or more parameter values were invalid: Global secondary index ${index.IndexName} does not project [${missing.join(', ')}]`,
    );
  }
}

/** Where a page of an index begins: dynalite's key, which names an entry almost, and ours, which names it. */
interface StartKey {
  readonly theirs: string;
  readonly ours: string;
}

function startKey({ ExclusiveStartKey }: Checked, table: Table, index: IndexDefinition): StartKey | undefined {
  if (!ExclusiveStartKey) return undefined;
  const theirs = db.createIndexKey(ExclusiveStartKey, table.description, index.KeySchema);
  return { theirs, ours: indexKey(ExclusiveStartKey, table, index) };
}

function within(prefix: string, bounds: Bounds, start: StartKey | undefined): Range {
  const place = (key: string): string => prefix + (key === start?.theirs ? start.ours : key);
  const { gt, gte, lt, lte, reverse = false, limit = -1 } = bounds;
  const from = gte === undefined ? (gt === undefined ? { gte: prefix } : { gt: place(gt) }) : { gte: place(gte) };
  const to = lte === undefined ? { lt: lt === undefined ? endOf(prefix) : place(lt) } : { lte: place(lte) };
  return { ...from, ...to, reverse, limit };
}
