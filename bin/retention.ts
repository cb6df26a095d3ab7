import { readFile, writeFile } from 'node:fs/promises';
import { keptTable } from './data-protection/kept-table.ts';
import { withPart } from './support/derived-part.ts';

/** `npm run retention`: writes what is kept, and for how long, into docs/data-protection.md. */

const PAGE = new URL('../docs/data-protection.md', import.meta.url);

await writeFile(PAGE, withPart(await readFile(PAGE, 'utf8'), 'kept', keptTable()));
console.log('docs/data-protection.md');
