import { z } from 'zod';
import type { MessageAttribute, MessageAttributes } from '../engine/message.ts';
import { SqsError } from '../errors.ts';

/** Message attributes as the wire has them; binary values are base64. */
export const wireAttributesSchema = z.record(
  z.string(),
  z.object({ DataType: z.string().optional(), StringValue: z.string().optional(), BinaryValue: z.base64().optional() }),
);
export type WireAttributes = z.infer<typeof wireAttributesSchema>;

const SYSTEM_ATTRIBUTES = new Set([
  'SenderId',
  'SentTimestamp',
  'ApproximateReceiveCount',
  'ApproximateFirstReceiveTimestamp',
  'SequenceNumber',
  'MessageDeduplicationId',
  'MessageGroupId',
  'AWSTraceHeader',
  'DeadLetterQueueSourceArn',
]);

/** Attributes as they came; what has no type has an empty one, which the limits refuse. */
export function fromWire(attributes: WireAttributes | undefined): MessageAttributes {
  const entries = Object.entries(attributes ?? {}).map(([name, { DataType, StringValue, BinaryValue }]): [string, MessageAttribute] => [
    name,
    { dataType: DataType ?? '', stringValue: StringValue, binaryValue: BinaryValue },
  ]);
  return Object.fromEntries(entries);
}

/** Attributes as they go out. */
export function toWire(attributes: MessageAttributes): WireAttributes {
  const entries = Object.entries(attributes).map(([name, { dataType, stringValue, binaryValue }]) => [
    name,
    { DataType: dataType, StringValue: stringValue, BinaryValue: binaryValue },
  ]);
  return Object.fromEntries(entries);
}

/** The message attributes that a receive asks for: by name, by prefix (`trace.*`), or all (`All`, `.*`). */
export function selectAttributes(attributes: MessageAttributes, wanted: readonly string[]): MessageAttributes {
  const all = wanted.includes('All') || wanted.includes('.*');
  const prefixes = wanted.filter((name) => name.endsWith('.*')).map((name) => name.slice(0, -2));
  const chosen = Object.entries(attributes).filter(
    ([name]) => all || wanted.includes(name) || prefixes.some((prefix) => name.startsWith(prefix)),
  );
  return Object.fromEntries(chosen);
}

/** The system attributes that a receive asks for, by name or `All`. */
export function selectSystemAttributes(attributes: Readonly<Record<string, string>>, wanted: readonly string[]): Record<string, string> {
  const all = wanted.includes('All');
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => all || wanted.includes(name)));
}

/** @throws SqsError for a system attribute that SQS does not know */
export function checkSystemAttributeNames(wanted: readonly string[]): void {
  const unknown = wanted.find((name) => name !== 'All' && !SYSTEM_ATTRIBUTES.has(name));
  if (unknown !== undefined) throw new SqsError('InvalidAttributeName', `Unknown Attribute ${unknown}.`);
}
