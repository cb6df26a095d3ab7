import { createHash } from 'node:crypto';

/** Of this product's people; any constant would do. */
const NAMESPACE = '6f6c2f0e-1d6b-4b58-9d0e-3c5b7f0f5a11';

/** A person's `sub`: a UUID (version 5) that is always the same for the same name. */
export function subjectOf(user: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(user)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
