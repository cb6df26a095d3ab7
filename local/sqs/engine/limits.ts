import { SqsError, invalidValue, missingParameter } from '../errors.ts';
import type { QueueSettings } from './definition.ts';
import type { Draft, MessageAttribute } from './message.ts';

/** A batch may be no larger than this in all, whatever its queue allows for one message. */
export const BATCH_BYTES = 1_048_576;
export const MAXIMUM_VISIBILITY_SECONDS = 43_200;

/** What XML 1.0 allows, and so SQS. A lone surrogate matches none of these. */
const ALLOWED_TEXT = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const ALLOWED_WORDS = '#x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF';
/** Letters, digits and ASCII punctuation, as for group and deduplication ids. */
const IDENTIFIER = /^[!-~]{1,128}$/;
const ATTRIBUTE_NAME = /^(?!\.)(?!.*\.\.)(?!.*\.$)(?!aws\.|amazon\.)[\w.-]{1,256}$/i;
const ATTRIBUTE_TYPE = /^(String|Number|Binary)(\..+)?$/;

/**
 * Checks one message against the limits of SendMessage in AWS's API reference.
 * @throws SqsError
 */
export function checkDraft(draft: Draft, settings: QueueSettings): void {
  if (draft.body === '') throw missingParameter('MessageBody');
  checkText(draft.body);
  const attributes = Object.entries(draft.attributes ?? {});
  if (attributes.length > 10) {
    throw new SqsError(
      'InvalidParameterValueException',
      `Number of message attributes [${attributes.length}] exceeds the allowed maximum [10].`,
    );
  }
  for (const [name, attribute] of attributes) checkAttribute(name, attribute);
  if (draftBytes(draft) > settings.maximumMessageBytes) {
    throw new SqsError(
      'InvalidParameterValueException',
      `One or more parameters are invalid. Reason: Message must be shorter than ${settings.maximumMessageBytes} bytes.`,
    );
  }
  if (draft.delaySeconds !== undefined) checkDelay(draft.delaySeconds, settings);
}

/**
 * Checks group and deduplication id against the kind of queue.
 * @throws SqsError
 */
export function checkOrdering(draft: Draft, settings: QueueSettings): void {
  if (settings.fifo && draft.groupId === undefined) throw missingParameter('MessageGroupId');
  if (draft.groupId !== undefined) checkIdentifier(draft.groupId, 'MessageGroupId');
  if (draft.deduplicationId !== undefined) {
    if (!settings.fifo) {
      throw invalidValue(
        draft.deduplicationId,
        'MessageDeduplicationId',
        'The request includes a parameter that is not valid for this queue type.',
      );
    }
    checkIdentifier(draft.deduplicationId, 'MessageDeduplicationId');
  } else if (settings.fifo && !settings.contentBasedDeduplication) {
    throw new SqsError(
      'InvalidParameterValueException',
      'The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly',
    );
  }
}

/** The size that counts: the body and every attribute's name, type and value, in bytes. */
export function draftBytes(draft: Draft): number {
  let bytes = Buffer.byteLength(draft.body);
  for (const [name, { dataType, stringValue, binaryValue }] of Object.entries(draft.attributes ?? {})) {
    bytes +=
      Buffer.byteLength(name) +
      Buffer.byteLength(dataType) +
      Buffer.byteLength(stringValue ?? '') +
      Buffer.byteLength(binaryValue ?? '', 'base64');
  }
  return bytes;
}

/** @throws SqsError */
export function checkVisibility(seconds: number): void {
  if (!within(seconds, 0, MAXIMUM_VISIBILITY_SECONDS)) {
    throw invalidValue(seconds, 'VisibilityTimeout', `Must be >= 0 and <= ${MAXIMUM_VISIBILITY_SECONDS}, if provided.`);
  }
}

/** @throws SqsError */
export function checkReceive(max: number, waitSeconds: number): void {
  if (!within(max, 1, 10)) throw invalidValue(max, 'MaxNumberOfMessages', 'Must be between 1 and 10, if provided.');
  if (!within(waitSeconds, 0, 20)) throw invalidValue(waitSeconds, 'WaitTimeSeconds', 'Must be >= 0 and <= 20, if provided.');
}

function checkDelay(seconds: number, settings: QueueSettings): void {
  if (!within(seconds, 0, 900)) throw invalidValue(seconds, 'DelaySeconds', 'DelaySeconds must be >= 0 and <= 900.');
  if (settings.fifo && seconds > 0) {
    throw invalidValue(seconds, 'DelaySeconds', 'The request includes a parameter that is not valid for this queue type.');
  }
}

function checkIdentifier(value: string, parameter: string): void {
  if (!IDENTIFIER.test(value)) {
    throw invalidValue(value, parameter, `${parameter} can only include alphanumeric and punctuation characters. 1 to 128 in length.`);
  }
}

function checkText(text: string): void {
  if (!ALLOWED_TEXT.test(text))
    throw new SqsError('InvalidMessageContents', `Invalid characters found. Valid unicode characters are ${ALLOWED_WORDS}`);
}

function checkAttribute(name: string, { dataType, stringValue, binaryValue }: MessageAttribute): void {
  const refuse = (problem: string): never => {
    throw new SqsError('InvalidParameterValueException', `The message attribute '${name}' ${problem}.`);
  };
  if (!ATTRIBUTE_NAME.test(name)) refuse('has an invalid name');
  const kind = ATTRIBUTE_TYPE.exec(dataType)?.[1];
  if (kind === undefined || dataType.length > 256) refuse(`has an invalid type '${dataType}': it must start with String, Number or Binary`);
  const value = kind === 'Binary' ? binaryValue : stringValue;
  if (value === undefined || value === '') refuse(`with type '${dataType}' must have a non-empty value of that type`);
  if (kind !== 'Binary') checkText(stringValue ?? '');
  if (kind === 'Number' && !Number.isFinite(Number(stringValue))) refuse('cannot be read as a number');
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
