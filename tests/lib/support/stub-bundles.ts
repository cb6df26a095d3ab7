import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldersIn } from '../../../lib/bundling/bundle-functions.ts';
import type { FunctionBundles } from '../../../lib/bundling/bundle-functions.ts';

/** Functions and a page that hold nothing, and a folder to synthesize to. */
export interface Stubs {
  readonly bundles: FunctionBundles;
  readonly page: string;
  readonly outdir: string;
}

/** Calls `use` with stubs, for tests of the stack that are not about bundling. They are deleted afterwards. */
export async function withStubBundles<T>(use: (stubs: Stubs) => T): Promise<T> {
  const parent = await mkdtemp(join(tmpdir(), 'docket-stubs-'));
  try {
    const folders = foldersIn(parent);
    for (const [name, folder] of Object.entries(folders)) {
      await mkdir(folder);
      await writeFile(join(folder, 'index.mjs'), `// ${name}\n`);
    }
    const page = join(parent, 'page');
    await mkdir(page);
    await writeFile(join(page, 'index.html'), '<!doctype html>\n');
    return use({ bundles: { folders }, page, outdir: join(parent, 'cdk.out') });
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}
