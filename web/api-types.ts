import openapiTS, { astToString } from 'openapi-typescript';

/**
 * TypeScript's types of an OpenAPI description: `paths` for the client, and each named schema under its own name.
 * @param description JSON text; it is checked against OpenAPI 3.1 first
 * @throws Error that says what is no OpenAPI
 */
export const apiTypes = async (description: string): Promise<string> =>
  astToString(
    await openapiTS(Buffer.from(description), {
      immutable: true,
      // What has a default may be left out of a request.
      defaultNonNullable: false,
      rootTypes: true,
      rootTypesNoSchemaPrefix: true,
      rootTypesKeepCasing: true,
      arrayLength: true,
      silent: true,
    }),
  );
