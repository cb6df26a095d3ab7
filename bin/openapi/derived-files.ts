import { openApiDocument } from '../../functions/review-api/openapi/document.ts';
import { apiTypes } from '../../web/api-types.ts';

/** A file that is made of the API's schemas, and lies in the tree so that people and the console can read it. */
export interface DerivedFile {
  /** From the root of the tree. */
  readonly path: string;
  readonly text: string;
}

const HEAD = '// Made of docs/openapi.json by `npm run openapi`: do not edit.\n\n';

/** The API's description, and the console's types of it. */
export async function derivedFiles(): Promise<DerivedFile[]> {
  const description = `${JSON.stringify(openApiDocument(), null, 2)}\n`;
  return [
    { path: 'docs/openapi.json', text: description },
    { path: 'web/src/api/schema.d.ts', text: `${HEAD}${await apiTypes(description)}` },
  ];
}
