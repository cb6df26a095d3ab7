/** A presigned form, as the API hands it out. */
interface PresignedForm {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Sends a file by a presigned form. (Fetch tells no progress of what it sends; XMLHttpRequest does.)
 * @param onProgress told the part sent, 0 to 1
 * @throws Error where the bucket refuses it, with the bucket’s own words, or the network fails
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-post-example.html
 */
export function postForm({ url, fields }: PresignedForm, file: File, onProgress: (part: number) => void): Promise<void> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
    request.addEventListener('load', () => {
      if (request.status < 300) resolve();
      else reject(new Error(refusalOf(request.responseText) ?? `The bucket refused the file (${request.status}).`));
    });
    request.addEventListener('error', () => reject(new Error('The connection broke while the file was sent. Try again.')));
    request.open('POST', url);
    request.send(body);
  });
}

const refusalOf = (xml: string): string | undefined => /<Message>([^<]*)<\/Message>/.exec(xml)?.[1];
