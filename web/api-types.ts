import openapiTS, { astToString } from 'openapi-typescript';

/**
 * TypeScript's types of an OpenAPI description: `paths` for the client, and each named schema under its own name.
 * @param description JSON text; it is checked against OpenAPI 3.1 first
 * @throws Error that says what is no OpenAPI
 */
export const apiTypes = async (description: string): Promise<string> =>
  astToString(
    await openapiTS(Buffer.from(withoutPairs(description)), {
      // What has a default may be left out of a request.
      defaultNonNullable: false,
      rootTypes: true,
      rootTypesNoSchemaPrefix: true,
      rootTypesKeepCasing: true,
      silent: true,
    }),
  );

/** A pair as an array of numbers: openapi-fetch’s own types make one of it, and of what is `readonly` an object, so that neither would fit the named schemas. */
const withoutPairs = (description: string): string =>
  JSON.stringify(JSON.parse(description), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && 'prefixItems' in value ? { type: 'array', items: { type: 'number' } } : value,
  );
