import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod';

/** Writes the bill of materials of a release, CycloneDX 1.5, to `build/sbom.cdx.json`. It tells of every package that the lock file names; needs no network. */

const root = fileURLToPath(new URL('..', import.meta.url));
const Bill = z.looseObject({ bomFormat: z.literal('CycloneDX'), components: z.array(z.unknown()).min(1) });

const { stdout } = await promisify(execFile)(
  'npm',
  ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'],
  {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  },
);
const bill = Bill.parse(JSON.parse(stdout));
await mkdir(`${root}build`, { recursive: true });
await writeFile(`${root}build/sbom.cdx.json`, `${JSON.stringify(bill, null, 2)}\n`);
console.log(`build/sbom.cdx.json: ${bill.components.length} components`);
