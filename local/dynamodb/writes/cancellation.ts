import { DynamoDbError } from '../errors.ts';
import type { Item } from '../values.ts';

/** Why one action of a transaction stopped it, or that it did not. */
export interface Reason {
  readonly Code: 'None' | 'ConditionalCheckFailed' | 'TransactionConflict' | 'ValidationError';
  readonly Message?: string;
  readonly Item?: Item;
}

export const NONE: Reason = { Code: 'None' };
export const CONFLICT: Reason = { Code: 'TransactionConflict', Message: 'Transaction is ongoing for the item' };

/** The reason that an action's own error makes. */
export function reasonOf(error: DynamoDbError): Reason {
  const Code = error.code === 'ConditionalCheckFailedException' ? 'ConditionalCheckFailed' : 'ValidationError';
  return { Code, Message: error.message, ...error.members };
}

/** A transaction that was cancelled, with a reason for each of its actions, in their order. */
export function cancelled(reasons: readonly Reason[]): DynamoDbError {
  const codes = reasons.map((reason) => reason.Code).join(', ');
  const message = `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`;
  return new DynamoDbError('TransactionCanceledException', message, { Message: message, CancellationReasons: reasons });
}
