import { byteOrder } from '../encoding.ts';
import { S3Error } from '../errors.ts';

/** One entry of a listing: a key, or the common prefix of keys that hold the delimiter behind the prefix asked for. */
export interface Entry {
  readonly kind: 'key' | 'prefix';
  readonly text: string;
}

/** Rolls keys up that share what comes before the delimiter. Keys come in S3's order, and so do the entries. */
export function* rollUp(keys: Iterable<string>, prefix: string, delimiter: string): Generator<Entry> {
  let last: string | undefined;
  for (const key of keys) {
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    if (end < 0) {
      yield { kind: 'key', text: key };
      continue;
    }
    const common = key.slice(0, end + delimiter.length);
    if (common === last) continue;
    last = common;
    yield { kind: 'prefix', text: common };
  }
}

/** Up to `limit` of the items, and whether there are more; with a limit of 0 there are said to be none, as S3 does. */
export function takePage<T>(items: Iterable<T>, limit: number): { readonly page: T[]; readonly truncated: boolean } {
  const page: T[] = [];
  if (limit === 0) return { page, truncated: false };
  for (const item of items) {
    if (page.length === limit) return { page, truncated: true };
    page.push(item);
  }
  return { page, truncated: false };
}

/** Entries behind a mark, which is a key or a common prefix; keys below a common prefix that is the mark are behind it as well. */
export function* behind(entries: Iterable<Entry>, mark: string): Generator<Entry> {
  const order = byteOrder(mark);
  for (const entry of entries) {
    if (mark === '' || byteOrder(entry.text) > order) yield entry;
  }
}

const MOST = 1000;

/**
 * `max-keys`: 1000 where it is not given, and at most.
 * @throws {S3Error} InvalidArgument
 */
export function pageLimit(query: URLSearchParams, name = 'max-keys'): number {
  const value = query.get(name);
  if (value === null || value === '') return MOST;
  if (!/^\d{1,10}$/.test(value)) {
    throw new S3Error('InvalidArgument', `Provided ${name} not an integer or within integer range`, {
      fields: { ArgumentName: name, ArgumentValue: value },
    });
  }
  return Math.min(Number(value), MOST);
}
