import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForm } from '../../../../local/s3/upload/form.ts';

/** A form as the platform writes it. */
async function written(fields: readonly (readonly [string, string])[], file: Uint8Array, fileName: string) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(file)]), fileName);
  form.append('behind', 'ignored');
  const response = new Response(form);
  return { body: Buffer.from(await response.arrayBuffer()), contentType: response.headers.get('content-type') ?? '' };
}

describe('a form', () => {
  it('is read as any client writes it', async () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '"', 'é', ' ', ';'), minLength: 1, maxLength: 5 });
    const fields = fc.uniqueArray(fc.tuple(name, fc.string({ unit: fc.constantFrom('x', '-', '"', 'ü', '%') })), {
      selector: ([text]) => text,
    });
    const file = fc.array(fc.constantFrom(...Buffer.from('\r\n-ab\0')), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fields, file, name, async (pairs, bytes, fileName) => {
        const { body, contentType } = await written(pairs, Uint8Array.from(bytes), fileName);
        const form = readForm(body, contentType);
        expect([...form.fields]).toEqual(pairs);
        expect([...form.file]).toEqual(bytes);
        expect(form.fileName).toBe(fileName);
      }),
    );
  });

  it('is read with a quoted boundary and lower-case headers, and a file without a name', () => {
    const body = Buffer.from(
      '--a b\r\ncontent-disposition: form-data; name="Key"\r\n\r\nk\r\n--a b\r\ncontent-type: text/plain\r\ncontent-disposition: form-data; name="file"\r\n\r\n\r\n--a b--',
    );
    expect(readForm(body, 'multipart/form-data; boundary="a b"')).toEqual({
      fields: new Map([['key', 'k']]),
      file: Buffer.alloc(0),
      fileName: '',
    });
  });

  it.each([
    ['has no boundary', 'multipart/form-data', '--b\r\n'],
    ['holds nothing of its boundary', 'multipart/form-data; boundary=b', 'text'],
    ['is cut off in a header', 'multipart/form-data; boundary=b', '--b\r\ncontent-disposition: form-data; name="a"'],
    ['is cut off in a field', 'multipart/form-data; boundary=b', '--b\r\ncontent-disposition: form-data; name="a"\r\n\r\ntext'],
    ['has a field without a name', 'multipart/form-data; boundary=b', '--b\r\ncontent-type: a/b\r\n\r\ntext\r\n--b--'],
  ])('is refused where it %s', (_, contentType, body) => {
    expect(() => readForm(Buffer.from(body), contentType)).toThrow(expect.objectContaining({ code: 'MalformedPOSTRequest' }));
  });
});
