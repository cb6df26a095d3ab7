import deleteItem from 'dynalite/validations/deleteItem.js';
import putItem from 'dynalite/validations/putItem.js';
import updateItem from 'dynalite/validations/updateItem.js';
import { check } from '../check.ts';
import type { Rules } from '../check.ts';
import { DynamoDbError, invalid } from '../errors.ts';
import type { Change } from '../storage/entries.ts';
import type { Operation } from '../storage/store.ts';
import type { Item } from '../values.ts';
import { transactionCapacity } from '../capacity.ts';
import { cancelled, CONFLICT, NONE, reasonOf } from './cancellation.ts';
import type { Reason } from './cancellation.ts';
import { evaluate } from './evaluate.ts';
import { sizeOfItem } from './item-rules.ts';
import { prepareWrite } from './prepare.ts';
import type { PreparedWrite, WriteKind } from './prepare.ts';
import type { Tokens } from './tokens.ts';
import type { WriteContext } from './writes.ts';

/** The largest transaction, in bytes of all its items. */
const LARGEST_TRANSACTION = 4 * 1024 * 1024;

const KINDS: readonly WriteKind[] = ['Put', 'Update', 'Delete', 'ConditionCheck'];

const ACTION = (types: Record<string, unknown>): Record<string, unknown> => ({
  type: 'FieldStruct<TransactWriteItem>',
  children: { ...types, ReturnValuesOnConditionCheckFailure: 'String' },
});

type Action = Record<string, unknown>;
interface TransactWriteRequest {
  readonly TransactItems: readonly Partial<Record<WriteKind, Action>>[];
  readonly ClientRequestToken?: string;
  readonly ReturnConsumedCapacity?: string;
}

/** The request's outer shape; each action within is then checked as a request of its own. */
const RULES: Rules<TransactWriteRequest> = {
  types: {
    TransactItems: {
      type: 'List',
      notNull: true,
      lengthGreaterThanOrEqual: 1,
      lengthLessThanOrEqual: 100,
      children: {
        type: 'ValueStruct<TransactWriteItem>',
        children: {
          Put: ACTION(putItem.types),
          Update: ACTION(updateItem.types),
          Delete: ACTION(deleteItem.types),
          ConditionCheck: ACTION(deleteItem.types),
        },
      },
    },
    ClientRequestToken: { type: 'String', lengthGreaterThanOrEqual: 1, lengthLessThanOrEqual: 36 },
    ReturnConsumedCapacity: { type: 'String', enum: ['INDEXES', 'TOTAL', 'NONE'] },
    ReturnItemCollectionMetrics: { type: 'String', enum: ['SIZE', 'NONE'] },
  },
  custom: () => null,
};

/**
 * TransactWriteItems: all of its writes, or none, at one moment.
 * @throws DynamoDbError TransactionCanceledException with a reason for each write, in their order
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html
 */
export async function transactWrite(
  context: WriteContext & { readonly tokens: Tokens },
  request: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const given = structuredClone(request['TransactItems']);
  const checked = check(request, RULES);
  const writes = checked.TransactItems.map((item) => prepareOne(item, context));
  if (new Set(writes.map((write) => write.key)).size < writes.length) {
    throw invalid('Transaction request cannot include multiple operations on one item');
  }
  const token = checked.ClientRequestToken;
  if (token === undefined) await apply(context, writes, []);
  else await context.tokens.once(token, given, (record) => apply(context, writes, [record]));
  return transactionCapacity(checked.ReturnConsumedCapacity, writes);
}

function prepareOne(item: Partial<Record<WriteKind, Action>>, context: WriteContext): PreparedWrite {
  const [kind, ...others] = KINDS.filter((name) => item[name]);
  const action = kind && item[kind];
  if (!action || others.length > 0) throw invalid('TransactItems can only contain one of Check, Put, Update or Delete');
  if (kind === 'Update' && action['UpdateExpression'] === undefined) {
    throw invalid("The parameter 'UpdateExpression' is required but was not present in the request");
  }
  return prepareWrite(kind, action, context.tables);
}

function apply({ claims, commits, store }: WriteContext, writes: readonly PreparedWrite[], records: readonly Operation[]): Promise<void> {
  const names = writes.map((write) => write.key);
  const conflicts = names.map((name) => (claims.isInTransaction(name) ? CONFLICT : NONE));
  if (conflicts.includes(CONFLICT)) throw cancelled(conflicts);
  return claims.duringTransaction(names, () =>
    commits.queue.run(async () => {
      const items = await store.getMany<Item>(names);
      await commits.commit(changesOf(writes, items), records);
    }),
  );
}

/** Tries every write before any is made. @throws DynamoDbError TransactionCanceledException */
function changesOf(writes: readonly PreparedWrite[], items: readonly (Item | undefined)[]): Change[] {
  const reasons: Reason[] = [];
  const changes: Change[] = [];
  let size = 0;
  writes.forEach((write, i) => {
    const before = items[i];
    try {
      const { after } = evaluate(write, before);
      reasons.push(NONE);
      size += sizeOfItem(after ?? before ?? {});
      if (write.kind !== 'ConditionCheck') changes.push({ table: write.table, key: write.key, before, after });
    } catch (error) {
      if (!(error instanceof DynamoDbError)) throw error;
      reasons.push(reasonOf(error));
    }
  });
  if (reasons.some((reason) => reason !== NONE)) throw cancelled(reasons);
  if (size > LARGEST_TRANSACTION) throw invalid('The aggregate size of the items in the transaction exceeds 4 MB');
  return changes;
}
