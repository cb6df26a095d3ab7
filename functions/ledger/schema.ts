/** Version of the items' shape; each item carries the one it was written with. */
export const SCHEMA = 1;

/** An item written by newer code than this, or by none of ours. */
export class UnknownSchema extends Error {
  override readonly name = 'UnknownSchema';
  constructor(what: string, schema: unknown) {
    super(`${what} has schema ${String(schema)}; this code knows ${SCHEMA}. Deploy the newer code, or restore the item.`);
  }
}

/** The item as its type, once its schema version is known. @throws UnknownSchema */
export function readItem<T extends object>(item: Record<string, unknown>, what: string): T;
export function readItem<T extends object>(item: Record<string, unknown> | undefined, what: string): T | undefined;
export function readItem<T extends object>(item: Record<string, unknown> | undefined, what: string): T | undefined {
  if (item === undefined) return undefined;
  if (item['schema'] !== SCHEMA) throw new UnknownSchema(what, item['schema']);
  return item as T;
}
