import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BuildOptions, Metafile } from 'esbuild';
import { FUNCTION_NAMES } from './function-names.ts';
import type { FunctionName } from './function-names.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** CommonJS packages in a bundle call `require`, which an ES module does not have. */
const REQUIRE = `import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);`;

/**
 * How code is compiled for Lambda, which runs Node 24, and for the laptop, which may run Node 20. Minified there is a third less to load at a cold start.
 * Names of functions and classes are not kept: that would cost the claim finder an eighth of its time, since it names each closure anew. Errors say their
 * names themselves, and source maps tell where they were thrown.
 */
export const COMPILED = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // else each "\\p{L}" in a function is made into a call of `new RegExp`, anew for every look
  supported: { 'regexp-unicode-property-escapes': true },
  mainFields: ['module', 'main'],
  minify: true,
  logLevel: 'warning',
} satisfies BuildOptions;

/** Where the bundles are, one folder a function, each with `index.mjs` and its source map. */
export interface FunctionBundles {
  readonly folders: Readonly<Record<FunctionName, string>>;
}

/** Bundles in a folder of their own, with esbuild's account of what went in. */
export interface BuiltBundles extends FunctionBundles {
  readonly metafile: Metafile;
  /** Deletes the folder. Safe once the stack is constructed: assets are copied then. */
  remove(): Promise<void>;
}

/**
 * Bundles all functions in one run of esbuild, the AWS SDK included, into a new folder under `build/`.
 * @throws esbuild's BuildFailure where a function does not compile
 */
export async function bundleFunctions(): Promise<BuiltBundles> {
  await mkdir(join(ROOT, 'build'), { recursive: true });
  // Always as deep as this below the root: source maps, and with them the assets' hashes, hold relative paths.
  const outdir = await mkdtemp(join(ROOT, 'build', 'functions-'));
  const remove = () => rm(outdir, { recursive: true, force: true });
  try {
    const { metafile } = await build({
      absWorkingDir: ROOT,
      entryPoints: FUNCTION_NAMES.map((name) => ({ in: `functions/${name}/handler.ts`, out: `${name}/index` })),
      outdir,
      outExtension: { '.js': '.mjs' },
      ...COMPILED,
      metafile: true,
      banner: { js: REQUIRE },
      sourcemap: 'linked',
      sourcesContent: false,
      legalComments: 'linked',
    });
    return { folders: foldersIn(outdir), metafile, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Each function's folder in a folder of bundles. */
export function foldersIn(outdir: string): Record<FunctionName, string> {
  return {
    ingest: join(outdir, 'ingest'),
    enlist: join(outdir, 'enlist'),
    'review-api': join(outdir, 'review-api'),
    tend: join(outdir, 'tend'),
  };
}
