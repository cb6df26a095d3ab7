import { Problem } from './problem.ts';

/** An opaque cursor: where a page ended, bound to the list that it belongs to. */
export const encodeCursor = (list: string, after: string | null): string | null =>
  after === null ? null : Buffer.from(JSON.stringify([list, after])).toString('base64url');

/** What a place in a list of the ledger's looks like: a time, and the id that stands there. */
export const TIME_AND_ID = /^[^#]{1,40}#[^#]{1,200}$/;

/** The same, behind the person whose turn it is. */
export const PERSON_TIME_AND_ID = /^[^#]{1,200}#[^#]{1,40}#[^#]{1,200}$/;

/**
 * @param shape what the place that the cursor stands for must look like
 * @throws Problem malformed-request where the cursor is not one of this list's
 */
export function decodeCursor(list: string, cursor: string | undefined, shape: RegExp): string | undefined {
  if (cursor === undefined) return undefined;
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(decoded) && decoded[0] === list && typeof decoded[1] === 'string' && shape.test(decoded[1])) return decoded[1];
  } catch {
    // Falls through: not one of ours.
  }
  throw new Problem('malformed-request', 'cursor: not a cursor of this list. Take it from the page before, unchanged, or leave it out.', {
    errors: [{ field: 'cursor', message: 'not a cursor of this list' }],
  });
}
