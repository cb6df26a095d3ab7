/**
 * SQS errors by the name in the API reference: the name in a JSON body's `__type`, and the older name that SDKs and the CLI still show,
 * taken from the header `x-amzn-query-error`.
 */
const ERRORS = {
  BatchEntryIdsNotDistinct: ['com.amazonaws.sqs', 'AWS.SimpleQueueService.BatchEntryIdsNotDistinct'],
  BatchRequestTooLong: ['com.amazonaws.sqs', 'AWS.SimpleQueueService.BatchRequestTooLong'],
  EmptyBatchRequest: ['com.amazonaws.sqs', 'AWS.SimpleQueueService.EmptyBatchRequest'],
  InternalFailure: ['com.amazon.coral.service', 'InternalFailure'],
  InvalidAddress: ['com.amazonaws.sqs', 'InvalidAddress'],
  InvalidAttributeName: ['com.amazonaws.sqs', 'InvalidAttributeName'],
  InvalidBatchEntryId: ['com.amazonaws.sqs', 'AWS.SimpleQueueService.InvalidBatchEntryId'],
  InvalidMessageContents: ['com.amazonaws.sqs', 'InvalidMessageContents'],
  InvalidParameterValueException: ['com.amazon.coral.service', 'InvalidParameterValue'],
  MessageNotInflight: ['com.amazonaws.sqs', 'AWS.SimpleQueueService.MessageNotInflight'],
  MissingRequiredParameterException: ['com.amazon.coral.service', 'MissingParameter'],
  PurgeQueueInProgress: ['com.amazonaws.sqs', 'AWS.SimpleQueueService.PurgeQueueInProgress'],
  QueueDoesNotExist: ['com.amazonaws.sqs', 'AWS.SimpleQueueService.NonExistentQueue'],
  ReceiptHandleIsInvalid: ['com.amazonaws.sqs', 'ReceiptHandleIsInvalid'],
  ResourceNotFoundException: ['com.amazonaws.sqs', 'ResourceNotFoundException'],
  SerializationException: ['com.amazon.coral.service', 'SerializationException'],
  TooManyEntriesInBatchRequest: ['com.amazonaws.sqs', 'AWS.SimpleQueueService.TooManyEntriesInBatchRequest'],
  UnknownOperationException: ['com.amazon.coral.service', 'InvalidAction'],
  UnsupportedOperation: ['com.amazonaws.sqs', 'AWS.SimpleQueueService.UnsupportedOperation'],
} as const;

export type SqsErrorCode = keyof typeof ERRORS;

const names: ReadonlyMap<string, readonly [string, string]> = new Map(Object.entries(ERRORS));

/** The two wire names of an error code; a code not in the table (a planned fault such as `RequestThrottled`) stands for itself. */
export function wireNames(code: string): { type: string; queryCode: string } {
  const [namespace, queryCode] = names.get(code) ?? ['com.amazonaws.sqs', code];
  return { type: `${namespace}#${code}`, queryCode };
}

/** A request that SQS refuses, with the code and the words that AWS uses. */
export class SqsError extends Error {
  readonly code: SqsErrorCode;

  constructor(code: SqsErrorCode, message: string) {
    super(message);
    this.name = 'SqsError';
    this.code = code;
  }

  /** The name that the CLI, the SDKs and a batch's `Failed` entries show. */
  get queryCode(): string {
    return wireNames(this.code).queryCode;
  }

  /** Whether the caller is at fault; if not, sending the same again may succeed. */
  get senderFault(): boolean {
    return this.code !== 'InternalFailure';
  }
}

export function queueDoesNotExist(): SqsError {
  return new SqsError('QueueDoesNotExist', 'The specified queue does not exist.');
}

/** AWS's sentence for a bad value: `Value 11 for parameter MaxNumberOfMessages is invalid. Reason: …`. */
export function invalidValue(value: string | number, parameter: string, reason: string): SqsError {
  return new SqsError('InvalidParameterValueException', `Value ${value} for parameter ${parameter} is invalid. Reason: ${reason}`);
}

export function missingParameter(parameter: string): SqsError {
  return new SqsError('MissingRequiredParameterException', `The request must contain the parameter ${parameter}.`);
}
