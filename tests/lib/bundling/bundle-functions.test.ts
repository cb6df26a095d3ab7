import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bundleFunctions } from '../../../lib/bundling/bundle-functions.ts';
import type { BuiltBundles } from '../../../lib/bundling/bundle-functions.ts';
import { bundleSizes, formatBundleSizes } from '../../../lib/bundling/bundle-sizes.ts';
import { FUNCTION_NAMES } from '../../../lib/bundling/function-names.ts';

/** Largest `index.mjs`, in kilobytes: what a cold start loads. Raise one only for a dependency that is worth it, or as our own code grows. */
const BUDGETS = { ingest: 3850, enlist: 620, 'review-api': 1080, tend: 760 };

describe('the bundles', () => {
  let bundles: BuiltBundles;
  beforeAll(async () => {
    bundles = await bundleFunctions();
  });
  afterAll(() => bundles.remove());

  const read = (name: (typeof FUNCTION_NAMES)[number], file: string) => readFile(join(bundles.folders[name], file), 'utf8');

  it('stay within their budgets', () => {
    const sizes = bundleSizes(bundles.metafile);
    expect(sizes.map(({ name }) => name)).toEqual([...FUNCTION_NAMES]);
    const tooLarge = sizes.filter(({ name, bytes }) => bytes / 1000 > BUDGETS[name]);
    expect(formatBundleSizes(tooLarge)).toBe('');
  });

  it('hold no schema of answers: those are for the API’s description, and for tests', () => {
    const inputs = Object.values(bundles.metafile.outputs).flatMap((output) => Object.keys(output.inputs));
    expect(inputs).toContain('functions/review-api/http/bodies.ts');
    expect(inputs.filter((path) => /^functions\/review-api\/(?:answers|openapi)\//.test(path))).toEqual([]);
  });

  it('leave property escapes in literals, which are not made anew for each look', async () => {
    const code = await read('ingest', 'index.mjs');
    expect(code).toMatch(/\/\^\\p\{Lu\}\/u\.test\(/);
    expect(code).not.toContain('new RegExp("^\\\\p{Lu}","u")');
  });

  it.each(FUNCTION_NAMES)('load by themselves as an ES module that exports a handler: %s', async (name) => {
    const url = pathToFileURL(join(bundles.folders[name], 'index.mjs')).href;
    const script = `const { handler } = await import(${JSON.stringify(url)}); process.stdout.write(typeof handler); process.exit();`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      // As on Lambda, no other package is near: what is not in the bundle is missing.
      cwd: bundles.folders[name],
      env: { AWS_REGION: 'us-east-1' },
    });
    expect(stdout).toBe('function');
  });

  it.each(FUNCTION_NAMES)('come with a source map that names sources but does not hold them: %s', async (name) => {
    expect(await read(name, 'index.mjs')).toMatch(/\/\/# sourceMappingURL=index\.mjs\.map\s*$/);
    const map = z
      .object({ sources: z.array(z.string()), sourcesContent: z.unknown().optional() })
      .parse(JSON.parse(await read(name, 'index.mjs.map')));
    expect(map.sources).toContain(`../../../functions/${name}/handler.ts`);
    expect(map.sourcesContent).toBeUndefined();
  });

  it('are the same whenever and wherever they are built, so that nothing is deployed anew without a change', async () => {
    const again = await bundleFunctions();
    try {
      for (const name of FUNCTION_NAMES) {
        for (const file of ['index.mjs', 'index.mjs.map']) {
          const same = (await readFile(join(again.folders[name], file), 'utf8')) === (await read(name, file));
          expect({ name, file, same }).toEqual({ name, file, same: true });
        }
      }
    } finally {
      await again.remove();
    }
    expect(existsSync(again.folders.ingest)).toBe(false);
  });
});
