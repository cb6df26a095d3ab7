import db from 'dynalite/db/index.js';
import type { Checked } from 'dynalite/db/index.js';
import deleteItem from 'dynalite/validations/deleteItem.js';
import putItem from 'dynalite/validations/putItem.js';
import updateItem from 'dynalite/validations/updateItem.js';
import { check } from '../check.ts';
import type { Rules } from '../check.ts';
import { fromDynalite, invalid } from '../errors.ts';
import { itemKey, itemPrefix } from '../storage/layout.ts';
import type { Table } from '../tables/table.ts';
import type { Tables } from '../tables/tables.ts';

export type WriteKind = 'Put' | 'Update' | 'Delete' | 'ConditionCheck';

/** A write whose request has been checked, ready to be tried on the item as it then is. */
export interface PreparedWrite {
  readonly kind: WriteKind;
  readonly table: Table;
  readonly request: Checked;
  /** The item's key in the store: its name among all items. */
  readonly key: string;
  /** Answer a condition that fails with the item as it is. */
  readonly showItemOnFailure: boolean;
}

// A ConditionCheck has what a DeleteItem has, and must have a condition.
const conditionCheck: Rules<Checked> = {
  types: deleteItem.types,
  custom: (request, store) =>
    request.ConditionExpression === undefined
      ? "The parameter 'ConditionExpression' is required but was not present in the request"
      : deleteItem.custom(request, store),
};

const RULES: Record<WriteKind, Rules<Checked>> = {
  Put: putItem,
  Update: updateItem,
  Delete: deleteItem,
  ConditionCheck: conditionCheck,
};

/** Checks the request of one write, alone or in a transaction. @throws DynamoDbError for a bad request or an unknown table */
export function prepareWrite(kind: WriteKind, request: Record<string, unknown>, tables: Tables): PreparedWrite {
  const onFailure = request['ReturnValuesOnConditionCheckFailure'] ?? 'NONE';
  if (onFailure !== 'NONE' && onFailure !== 'ALL_OLD') {
    throw invalid(
      `1 validation error detected: Value ${JSON.stringify(onFailure)} at 'returnValuesOnConditionCheckFailure' failed to satisfy constraint: ` +
        'Member must satisfy enum value set: [ALL_OLD, NONE]',
    );
  }
  const checked = check(request, RULES[kind]);
  const table = tables.get(checked.TableName);
  const identity = kind === 'Put' ? checked.Item : checked.Key;
  const wrongKey = kind === 'Put' ? db.validateItem(identity, table.description) : db.validateKey(identity, table.description);
  if (wrongKey) throw fromDynalite(wrongKey);
  const key = itemPrefix(checked.TableName) + itemKey(identity, table);
  return { kind, table, request: checked, key, showItemOnFailure: onFailure === 'ALL_OLD' };
}
