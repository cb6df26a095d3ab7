import { writeFile } from 'node:fs/promises';
import { derivedFiles } from './openapi/derived-files.ts';

for (const { path, text } of await derivedFiles()) {
  await writeFile(new URL(`../${path}`, import.meta.url), text);
  console.log(path);
}
