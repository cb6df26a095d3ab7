import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problemsIn } from './workflows/problems-in.ts';

/** `npm run lint:workflows`: holds the workflows, or those of another folder, against GitHub's own parser of them. */

const folder = process.argv[2] ?? '.github/workflows';
const files = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).toSorted();
const problems: string[] = [];
for (const file of files) problems.push(...(await problemsIn(join(folder, file), await readFile(join(folder, file), 'utf8'))));

for (const problem of problems) console.error(problem);
console.log(`${files.length} workflows, ${problems.length} problems`);
process.exitCode = files.length === 0 || problems.length > 0 ? 1 : 0;
