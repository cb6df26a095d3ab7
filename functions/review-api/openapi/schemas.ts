import * as z from 'zod';

export type JsonSchema = Readonly<Record<string, unknown>>;

export const refTo = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

type Override = NonNullable<z.core.ToJSONSchemaParams['override']>;

/** Leaves out what a reader has no use for: bounds of every whole number, the pattern behind a format. */
const plain: Override = ({ jsonSchema }) => {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
};

/** An answer may get further fields; what a request does not take is refused. */
const open: Override = (context) => {
  plain(context);
  if (context.jsonSchema.additionalProperties === false) delete context.jsonSchema.additionalProperties;
};

/** JSON Schemas (2020-12) of the named schemas, which refer to one another by name. */
export function componentSchemas(components: z.core.$ZodRegistry<{ id: string }, z.ZodType>): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(components, { uri: (name) => refTo(name).$ref, override: open });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutIds(schema)]));
}

const withoutIds = ({ $schema: _schema, $id: _id, ...schema }: JsonSchema): JsonSchema => schema;

/** The JSON Schema of what a route takes. */
export const bodySchema = (body: z.ZodType): JsonSchema => withoutIds(z.toJSONSchema(body, { io: 'input', override: plain }));

export interface Parameter {
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
}

/** The parameters of a query. */
export function parameterSchemas(query: z.ZodObject): Parameter[] {
  // As parsed, since a number is text in a query and its schema says so only of what comes out.
  const { properties = {} } = z.toJSONSchema(query, { io: 'output', override: plain });
  const required = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' }).required ?? [];
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    required: required.includes(name),
    schema: typeof schema === 'boolean' ? {} : { ...schema },
  }));
}
