import { z } from 'zod';
import type { MoveTasks } from '../engine/move-tasks.ts';
import type { Queues } from '../engine/queues.ts';
import { SqsError, missingParameter, queueDoesNotExist } from '../errors.ts';

/** What an operation works with. */
export interface Call {
  readonly queues: Queues;
  readonly moveTasks: MoveTasks;
  readonly accountId: string;
  readonly arnOf: (queue: string) => string;
  readonly urlOf: (queue: string) => string;
  /** The access key id that signed the request. */
  readonly senderId: string | undefined;
  /** Aborts when the caller goes away. */
  readonly signal: AbortSignal;
}

/** Answers a request's JSON body with a response's; throws `SqsError`. */
export type Operation = (input: unknown, call: Call) => Promise<object>;

/** An operation whose input has this shape. Members that the schema does not name are ignored, as AWS does. */
export function operation<Schema extends z.ZodType>(
  schema: Schema,
  run: (input: z.infer<Schema>, call: Call) => object | Promise<object>,
): Operation {
  return async (input, call) => {
    const parsed = schema.safeParse(input);
    if (parsed.success) return await run(parsed.data, call);
    const [issue] = parsed.error.issues;
    throw new SqsError(
      'SerializationException',
      `${issue?.path.join('.') ?? 'The body'}: ${issue?.message ?? 'not of the expected shape'}`,
    );
  };
}

/** @throws SqsError where the parameter was left out */
export function required<Value>(value: Value | undefined, parameter: string): Value {
  if (value === undefined) throw missingParameter(parameter);
  return value;
}

/**
 * The name of the queue that a URL means; its host does not matter.
 * @throws SqsError
 */
export function queueNameOf(queueUrl: string | undefined, call: Call): string {
  const url = required(queueUrl, 'QueueUrl');
  const match = /^https?:\/\/[^/]+\/(?:.*\/)?(\d{12})\/([^/?#]+)$/.exec(url);
  if (!match) throw new SqsError('InvalidAddress', `The address ${url} is not valid for this endpoint.`);
  const [, account, name] = match;
  if (account !== call.accountId || name === undefined) throw queueDoesNotExist();
  call.queues.settings(name);
  return name;
}
