import { md5Hex, type MessageAttributes } from '../engine/message.ts';

const STRING_VALUE = 1;
const BINARY_VALUE = 2;

/**
 * The digest of message attributes that senders check (Developer Guide, "Calculating the MD5 message digest for message attributes"):
 * by name in order, each of name, type and value with its length before it, and a byte for the kind of value.
 * Undefined without attributes.
 */
export function md5OfAttributes(attributes: MessageAttributes): string | undefined {
  const entries = Object.entries(attributes).toSorted(([one], [other]) => (one < other ? -1 : 1));
  if (entries.length === 0) return undefined;
  const parts = entries.flatMap(([name, { dataType, stringValue, binaryValue }]) => [
    withLength(Buffer.from(name)),
    withLength(Buffer.from(dataType)),
    Buffer.of(stringValue === undefined ? BINARY_VALUE : STRING_VALUE),
    withLength(stringValue === undefined ? Buffer.from(binaryValue ?? '', 'base64') : Buffer.from(stringValue)),
  ]);
  return md5Hex(Buffer.concat(parts));
}

function withLength(data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, data]);
}
