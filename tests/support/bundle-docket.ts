import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The command line as a bundle, which starts in a third of the time that its sources take. Not there where tests run nothing but the sources. */
    readonly docket?: string;
  }
}

/**
 * Bundles the command line, for tests that run it many times over. `tests/bin/docket.test.ts` runs it as people do.
 * @param folder where to
 * @returns the program's file
 */
export async function bundleDocket(folder: string): Promise<string> {
  await build({
    entryPoints: ['bin/docket.ts'],
    bundle: true,
    // Each command loads no more than it needs, as from the sources.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    banner: { js: `import { createRequire as requireOfBundle } from 'node:module'; const require = requireOfBundle(import.meta.url);` },
    logLevel: 'error',
  });
  return join(folder, 'docket.mjs');
}

/** Bundles it once a run, into a folder that is gone after it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'docket-program-'));
  project.provide('docket', await bundleDocket(folder));
  return () => rm(folder, { recursive: true, force: true });
}
