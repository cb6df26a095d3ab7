import { createHash } from 'node:crypto';
import type { Article } from '../domain/article/article.ts';
import type { ObjectVersion } from '../ledger/articles/intakes.ts';

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

/** The first 80 bits of a SHA-256 as 16 characters that no one mistakes for each other. */
function shortId(...parts: readonly string[]): string {
  const digest = createHash('sha256').update(parts.join('\n')).digest();
  let bits = 0n;
  for (const byte of digest.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  let id = '';
  for (let i = 0; i < 16; i++, bits >>= 5n) id += ALPHABET[Number(bits & 31n)];
  return id;
}

/** One upload: the same for every delivery of its event. */
export const intakeIdOf = (object: Pick<ObjectVersion, 'bucket' | 'key' | 'versionId'>): string =>
  `in-${shortId('intake', object.bucket, object.key, object.versionId)}`;

/** All versions under one key. */
export const storyIdOf = (object: Pick<ObjectVersion, 'bucket' | 'key'>): string => shortId('story', object.bucket, object.key);

/** One content of a story: uploading the same text again is the same article. */
export const articleIdOf = (storyId: string, text: string): string => shortId('article', storyId, text);

/**
 * The same for articles of one desk that say the same, to the letter, and claim to be of the same outlet and day, whatever they are called: copies of one
 * article.
 * @returns SHA-256 in hex
 */
export const textDigestOf = (desk: string, { text, outlet, publishedAt }: Pick<Article, 'text' | 'outlet' | 'publishedAt'>): string =>
  createHash('sha256')
    .update(JSON.stringify([desk, outlet, publishedAt, text]))
    .digest('hex');
