/** Version of the items' shape that this code writes; each item carries the one it was written with. */
export const SCHEMA = 1;

/**
 * Versions that this code reads. A new one stands here a release before it is `SCHEMA`, so that old and new code can run side by side and a release can be taken back;
 * an old one stays for as long as there are items of it. See docs/decisions/0051-old-and-new-code-side-by-side.md.
 */
const READ_SCHEMAS: readonly number[] = [1];

/** An item written by none of our code that this knows of. */
export class UnknownSchema extends Error {
  override readonly name: string = 'UnknownSchema';
  constructor(what: string, schema: unknown) {
    super(`${what} has schema ${String(schema)}; this code knows ${READ_SCHEMAS.join(', ')}. Deploy the newer code, or restore the item.`);
  }
}

/** An item written by newer code, as while a release is under way or was taken back: it can be read again once that code is there. */
export class NewerSchema extends UnknownSchema {
  override readonly name = 'NewerSchema';
}

/** @throws UnknownSchema, NewerSchema unless this code reads that version */
export function requireSchema(schema: unknown, what: string): void {
  if (typeof schema === 'number' && READ_SCHEMAS.includes(schema)) return;
  throw typeof schema === 'number' && schema > SCHEMA ? new NewerSchema(what, schema) : new UnknownSchema(what, schema);
}

/** The item as its type, once its schema version is known. @throws UnknownSchema, NewerSchema */
export function readItem<T extends object>(item: Record<string, unknown>, what: string): T;
export function readItem<T extends object>(item: Record<string, unknown> | undefined, what: string): T | undefined;
export function readItem<T extends object>(item: Record<string, unknown> | undefined, what: string): T | undefined {
  if (item === undefined) return undefined;
  requireSchema(item['schema'], what);
  return item as T;
}
