import deleteItem from 'dynalite/actions/deleteItem.js';
import putItem from 'dynalite/actions/putItem.js';
import updateItem from 'dynalite/actions/updateItem.js';
import type { Action, Answer, Checked, ItemDb } from 'dynalite/db/index.js';
import { conditionFailed, DynamoDbError, invalid } from '../errors.ts';
import { oneTable, runAtOnce } from '../one-table.ts';
import type { Table } from '../tables/table.ts';
import type { Item } from '../values.ts';
import { holds } from './conditions.ts';
import { checkItem } from './item-rules.ts';
import type { PreparedWrite, WriteKind } from './prepare.ts';
import { asOfBefore } from './update-order.ts';

/** What a write would do. */
export interface Outcome {
  readonly after: Item | undefined;
  readonly response: Answer;
}

const ACTIONS: Record<Exclude<WriteKind, 'ConditionCheck'>, Action> = { Put: putItem, Update: updateItem, Delete: deleteItem };

/** Works out what a write does to the item as it is. Pure: nothing is stored. @throws DynamoDbError when its condition fails or the result is not valid */
export function evaluate(write: PreparedWrite, before: Item | undefined): Outcome {
  const { _condition: condition, _updates: updates, ...rest } = write.request;
  if (condition && !holds(condition.expression, before ?? {})) throw conditionFailed(write.showItemOnFailure ? before : undefined);
  if (write.kind === 'ConditionCheck') return { after: before, response: {} };
  const request = updates ? { ...rest, _updates: { ...updates, sections: asOfBefore(updates.sections, before) } } : rest;
  try {
    const outcome = runAction(ACTIONS[write.kind], write.table, request, before);
    if (outcome.after) checkItem(outcome.after, write.table, TOO_LARGE[write.kind]);
    if (write.kind === 'Update') checkNumbers(outcome.after);
    return outcome;
  } catch (error) {
    if (error instanceof DynamoDbError && error.code === 'ConditionalCheckFailedException')
      throw conditionFailed(write.showItemOnFailure ? before : undefined);
    throw error;
  }
}

const TOO_LARGE: Record<WriteKind, string> = {
  Put: 'Item size has exceeded the maximum allowed size',
  Update: 'Item size to update has exceeded the maximum allowed size',
  Delete: '',
  ConditionCheck: '',
};

/** Runs one of dynalite's actions on a store that holds this one item and nothing else, so that it does no I/O and ends at once. */
function runAction(action: Action, table: Table, request: Checked, before: Item | undefined): Outcome {
  let after = before;
  const items: Partial<ItemDb> = {
    get: (_key, callback) => callback(null, before),
    put: (_key, item, callback) => {
      after = item;
      callback(null);
    },
    del: (_key, callback) => {
      after = undefined;
      callback(null);
    },
  };
  const response = runAtOnce(action, oneTable(table.description, { items }), request);
  return { after, response };
}

/** Arithmetic in an update may leave a number that DynamoDB could not store. */
function checkNumbers(item: Item | undefined): void {
  for (const value of Object.values(item ?? {})) {
    const digits = value.N?.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length ?? 0;
    if (digits > 38) throw invalid('Attempting to store more than 38 significant digits in a Number');
  }
}
