/**
 * Encodes a key as S3 does in event records and under `encoding-type=url`: a space is `+`, a slash stays, and so do letters, digits and `-_.*`.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export const s3UrlEncode = (text: string): string =>
  encodeURIComponent(text)
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+')
    .replace(/[!'()~]/g, percent);

/** Encodes a part of a URI as Signature Version 4 wants it: only `A-Za-z0-9-_.~` stay. */
export const rfc3986Encode = (text: string): string => encodeURIComponent(text).replace(/[!'()*]/g, percent);

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** The key as a string of its UTF-8 bytes: compared by `<`, such strings sort as S3 lists keys. */
export const byteOrder = (key: string): string => Buffer.from(key, 'utf8').toString('latin1');

/** Undoes {@link byteOrder}. */
export const fromByteOrder = (order: string): string => Buffer.from(order, 'latin1').toString('utf8');

/** Times in documents have whole seconds only: `2012-12-29T00:00:00.000Z`. */
export const xmlTime = (time: string): string => `${time.slice(0, 19)}.000Z`;

/** `Last-Modified` and the like: `Sat, 29 Dec 2012 00:00:00 GMT`. */
export const httpTime = (time: string): string => new Date(time).toUTCString();
