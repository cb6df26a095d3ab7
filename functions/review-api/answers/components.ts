import * as z from 'zod';

/**
 * Schemas that have a name in the OpenAPI description, and so in the console's types. `review-api` takes only types from this folder: the schemas hold
 * the description and the tests, and need not be in its bundle.
 */
export const COMPONENTS = z.registry<{ id: string }, z.ZodType>();

const names = new Set<string>();

/** Gives a schema its name in the description. @throws TypeError where another has it: the registry would put the one in the other's place */
export function named<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  if (names.has(id)) throw new TypeError(`Two schemas have the name ${id}.`);
  names.add(id);
  COMPONENTS.add(schema, { id });
  return schema;
}

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

/** What a schema of an answer stands for: a view returns it, and nobody changes it. */
export type Shown<Schema extends z.ZodType> = Frozen<z.output<Schema>>;

/** Times are written in UTC with milliseconds, but where a person gave them: `asOf` keeps their zone. */
export const Instant = z.iso.datetime({ offset: true });

/** A calendar day in UTC. */
export const Day = z.iso.date();

/** Where the next page begins; null at the end. Opaque, and good for this list alone. */
export const Cursor = z.string().nullable().describe('Where the next page begins: send it back as `cursor`. Null at the end.');

/** The name that colleagues know somebody by. */
export const Name = z.string();

export const Person = named(
  'Person',
  z
    .strictObject({ id: z.string().describe('Opaque, and for good: the token’s `sub`.'), name: Name })
    .describe('Somebody who works claims.'),
);
