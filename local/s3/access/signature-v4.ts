import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** The secret of an access key; undefined for a key that does not exist. */
export type SecretOf = (accessKeyId: string) => string | undefined;

/** `<access key>/<yyyymmdd>/<region>/<service>/aws4_request` */
export interface Scope {
  readonly accessKeyId: string;
  /** Without the access key. */
  readonly path: string;
}

/** Reads a credential; undefined where it is not of that form. */
export function scopeOf(credential: string): Scope | undefined {
  const [, accessKeyId, path] = /^(.+?)\/(\d{8}\/[^/]+\/[^/]+\/aws4_request)$/.exec(credential) ?? [];
  return accessKeyId === undefined || path === undefined ? undefined : { accessKeyId, path };
}

/** `20121229T120000Z` in milliseconds; undefined for anything else. */
export function amzDate(text: string): number | undefined {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time) ? undefined : time;
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text, 'utf8').digest();

/** Signs a text, https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
export function signV4(secret: string, scope: Scope, text: string): string {
  const key = scope.path.split('/').reduce<string | Buffer>((before, part) => hmac(before, part), `AWS4${secret}`);
  return hmac(key, text).toString('hex');
}

/** The text that is signed for a canonical request. */
export const stringToSign = (date: string, scope: Scope, canonicalRequest: string): string =>
  ['AWS4-HMAC-SHA256', date, scope.path, createHash('sha256').update(canonicalRequest, 'utf8').digest('hex')].join('\n');

/** Compares signatures without telling by time how much of one was right. */
export function sameSignature(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
