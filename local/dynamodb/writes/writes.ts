import type { Commits } from '../storage/commits.ts';
import type { Store } from '../storage/store.ts';
import type { Tables } from '../tables/tables.ts';
import { DynamoDbError } from '../errors.ts';
import type { Item } from '../values.ts';
import type { Claims } from './claims.ts';
import { evaluate } from './evaluate.ts';
import { prepareWrite } from './prepare.ts';
import type { PreparedWrite, WriteKind } from './prepare.ts';

/** What a write needs. */
export interface WriteContext {
  readonly store: Store;
  readonly tables: Tables;
  readonly commits: Commits;
  readonly claims: Claims;
}

/** PutItem, UpdateItem, DeleteItem. @throws DynamoDbError */
export function writeItem(context: WriteContext, kind: WriteKind, request: Record<string, unknown>): Promise<Record<string, unknown>> {
  return applyWrite(context, prepareWrite(kind, request, context.tables));
}

/** Applies one prepared write. @throws DynamoDbError TransactionConflictException while a transaction is writing the item */
export async function applyWrite(context: WriteContext, write: PreparedWrite): Promise<Record<string, unknown>> {
  const { claims, commits, store } = context;
  if (claims.isInTransaction(write.key)) {
    throw new DynamoDbError('TransactionConflictException', 'Transaction is ongoing for the item');
  }
  return claims.duringWrite(write.key, () =>
    commits.queue.run(async () => {
      const before = await store.get<Item>(write.key);
      const { after, response } = evaluate(write, before);
      await commits.commit([{ table: write.table, key: write.key, before, after }]);
      return response;
    }),
  );
}
