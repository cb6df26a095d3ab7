import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { md5OfAttributes } from '../../../local/sqs/protocol/md5.ts';

const md5 = (hex: string): string =>
  createHash('md5')
    .update(Buffer.from(hex.replaceAll(' ', ''), 'hex'))
    .digest('hex');

describe('the digest of message attributes', () => {
  it('is of name, type, kind and value, each with its length, by name', () => {
    const digest = md5OfAttributes({
      b: { dataType: 'Binary', binaryValue: Buffer.from([1, 2]).toString('base64') },
      a: { dataType: 'String', stringValue: 'é' },
      c: { dataType: 'Number.int', stringValue: '7' },
    });
    const a = '00000001 61 00000006 537472696e67 01 00000002 c3a9';
    const b = '00000001 62 00000006 42696e617279 02 00000002 0102';
    const c = '00000001 63 0000000a 4e756d6265722e696e74 01 00000001 37';
    expect(digest).toBe(md5(a + b + c));
  });

  it('is left out where there are none', () => {
    expect(md5OfAttributes({})).toBeUndefined();
  });
});
