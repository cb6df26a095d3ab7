import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { derivedFiles } from '../../../bin/openapi/derived-files.ts';

it('what is made of the API’s schemas is up to date in the tree: else run `npm run openapi`', async () => {
  const files = await derivedFiles();
  expect(files.map(({ path }) => path)).toEqual(['docs/openapi.json', 'web/src/api/schema.d.ts']);
  for (const { path, text } of files) {
    // Not the texts side by side: the difference would fill the screen.
    expect(`${path} is ${(await readFile(path, 'utf8')) === text ? 'up to date' : 'stale'}`).toBe(`${path} is up to date`);
  }
});
