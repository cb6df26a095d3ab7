import { S3Error } from '../errors.ts';

/** A form that uploads a file. */
export interface UploadForm {
  /** The fields before the file, names in lower case. */
  readonly fields: Map<string, string>;
  readonly file: Buffer;
  readonly fileName: string;
}

/**
 * Reads `multipart/form-data` as S3 does: what comes behind the file is ignored.
 * @throws {S3Error} MalformedPOSTRequest; InvalidArgument where there is no file
 */
export async function readForm(body: Buffer, contentType: string): Promise<UploadForm> {
  const fields = new Map<string, string>();
  for (const [name, value] of await entriesOf(body, contentType)) {
    if (name.toLowerCase() !== 'file') {
      if (typeof value === 'string') fields.set(name.toLowerCase(), value);
      continue;
    }
    if (typeof value === 'string') return { fields, file: Buffer.from(value, 'utf8'), fileName: '' };
    return { fields, file: Buffer.from(await value.arrayBuffer()), fileName: value.name };
  }
  throw new S3Error('InvalidArgument', 'POST requires exactly one file upload per request.', {
    fields: { ArgumentName: 'file', ArgumentValue: '0' },
  });
}

async function entriesOf(body: Buffer, contentType: string): Promise<Iterable<[string, FormDataEntryValue]>> {
  try {
    return (await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData()).entries();
  } catch {
    throw new S3Error('MalformedPOSTRequest');
  }
}

type FormDataEntryValue = NonNullable<ReturnType<FormData['get']>>;
