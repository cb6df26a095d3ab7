import type { IncomingMessage } from 'node:http';

/** The body is larger than who asked for it takes. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/**
 * A request's body, whole.
 * @throws BodyTooLarge beyond `limit` bytes; the rest is read and thrown away, so that the answer can be sent
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    length += bytes.length;
    if (length <= limit) chunks.push(bytes);
  }
  if (length > limit) throw new BodyTooLarge(`The body has ${length} bytes; ${limit} are allowed.`);
  return Buffer.concat(chunks, length);
}
