import type { DynaliteError } from 'dynalite/db/index.js';
import type { Item } from './values.ts';

const SERVICE = 'com.amazonaws.dynamodb.v20120810';

/** An error as DynamoDB answers it. */
export class DynamoDbError extends Error {
  override readonly name = 'DynamoDbError';
  /** `ConditionalCheckFailedException`, without the namespace that goes before it on the wire. */
  readonly code: string;
  readonly status: number;
  /** Members beside the message: `Item`, `CancellationReasons`. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, members: Readonly<Record<string, unknown>> = {}, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
    this.members = members;
  }

  /** The body to send. */
  get body(): Record<string, unknown> {
    return { __type: `${SERVICE}#${this.code}`, message: this.message, ...this.members };
  }
}

/** The request itself is wrong. */
export const invalid = (message: string): DynamoDbError => new DynamoDbError('ValidationException', message);

/** A condition did not hold. `item` is what stands there, if the caller asked for it and there is one. */
export const conditionFailed = (item: Item | undefined): DynamoDbError =>
  new DynamoDbError('ConditionalCheckFailedException', 'The conditional request failed', item ? { Item: item } : {});

/** There is no such table. */
export const tableNotFound = (name: string): DynamoDbError =>
  new DynamoDbError('ResourceNotFoundException', `Requested resource not found: Table: ${name} not found`);

const isDynaliteError = (error: unknown): error is DynaliteError =>
  error instanceof Error && 'statusCode' in error && 'body' in error && typeof error.body === 'object';

/** Brings an error that dynalite threw or called back with into our own shape; anything else is returned as it is. */
export function fromDynalite(error: unknown): unknown {
  if (!isDynaliteError(error)) return error;
  const { __type: type, message = error.message } = error.body;
  return new DynamoDbError(type.split('#').at(-1) ?? 'InternalServerError', message, {}, error.statusCode);
}
