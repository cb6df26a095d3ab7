import { S3Error } from '../errors.ts';

/** A form that uploads a file. */
export interface UploadForm {
  /** The fields before the file, names in lower case. */
  readonly fields: Map<string, string>;
  readonly file: Buffer;
  readonly fileName: string;
}

interface Part {
  readonly name: string;
  readonly fileName: string;
  readonly content: Buffer;
}

/**
 * Reads `multipart/form-data` (RFC 7578) as S3 does: what comes behind the file is ignored. By hand, since the platform's parser takes
 * seconds for a large file and stops everything else meanwhile.
 * @throws {S3Error} MalformedPOSTRequest; InvalidArgument where there is no file
 */
export function readForm(body: Buffer, contentType: string): UploadForm {
  const fields = new Map<string, string>();
  for (const { name, fileName, content } of partsOf(body, boundaryOf(contentType))) {
    if (name.toLowerCase() === 'file') return { fields, file: content, fileName };
    fields.set(name.toLowerCase(), content.toString('utf8'));
  }
  throw new S3Error('InvalidArgument', 'POST requires exactly one file upload per request.', {
    fields: { ArgumentName: 'file', ArgumentValue: '0' },
  });
}

function boundaryOf(contentType: string): string {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw new S3Error('MalformedPOSTRequest');
  return boundary;
}

function* partsOf(body: Buffer, boundary: string): Generator<Part> {
  const delimiter = `\r\n--${boundary}`;
  const find = (text: string, from: number): number => {
    const place = body.indexOf(text, from, 'latin1');
    if (place < 0) throw new S3Error('MalformedPOSTRequest');
    return place;
  };
  // The first boundary has no line before it.
  let position = find(delimiter.slice(2), 0) + delimiter.length - 2;
  while (body.toString('latin1', position, position + 2) !== '--') {
    const head = find('\r\n', position);
    const start = find('\r\n\r\n', head) + 4;
    const end = find(delimiter, start - 2);
    yield { ...namesIn(body.toString('utf8', head, start)), content: body.subarray(start, Math.max(start, end)) };
    position = end + delimiter.length;
  }
}

function namesIn(head: string): Pick<Part, 'name' | 'fileName'> {
  const [, disposition] = /^content-disposition:\s*form-data(.*)$/im.exec(head) ?? [];
  const [, name] = /;\s*name="([^"]*)"/i.exec(disposition ?? '') ?? [];
  if (name === undefined) throw new S3Error('MalformedPOSTRequest');
  const [, fileName = ''] = /;\s*filename="([^"]*)"/i.exec(disposition ?? '') ?? [];
  return { name: unescape(name), fileName: unescape(fileName) };
}

/** Browsers escape quotes and line ends in names so, and nothing else. */
const unescape = (text: string): string => text.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
