import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldersIn } from '../../../lib/bundling/bundle-functions.ts';
import type { FunctionBundles } from '../../../lib/bundling/bundle-functions.ts';

/**
 * Calls `use` with bundles that hold nothing, for tests of the stack that are not about bundling, and with a folder to synthesize to.
 * Both are deleted afterwards.
 */
export async function withStubBundles<T>(use: (bundles: FunctionBundles, outdir: string) => T): Promise<T> {
  const parent = await mkdtemp(join(tmpdir(), 'docket-stubs-'));
  try {
    const folders = foldersIn(parent);
    for (const [name, folder] of Object.entries(folders)) {
      await mkdir(folder);
      await writeFile(join(folder, 'index.mjs'), `// ${name}\n`);
    }
    return use({ folders }, join(parent, 'cdk.out'));
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}
