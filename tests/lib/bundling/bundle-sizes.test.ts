import { describe, expect, it } from 'vitest';
import { bundleSizes, formatBundleSizes } from '../../../lib/bundling/bundle-sizes.ts';
import { FUNCTION_NAMES } from '../../../lib/bundling/function-names.ts';

const output = (inputs: Record<string, number>, bytes: number) => ({
  bytes,
  inputs: Object.fromEntries(Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }])),
  imports: [],
  exports: [],
});
const built = Object.fromEntries(
  FUNCTION_NAMES.map((name) => [
    `build/x/${name}/index.mjs`,
    output(
      {
        'functions/a.ts': 10,
        'functions/b.ts': 20,
        'node_modules/zod/v4/x.js': 500,
        'node_modules/@aws-sdk/core/node_modules/tslib/t.js': 40,
      },
      2600,
    ),
  ]),
);

describe('bundle sizes', () => {
  it('are summed by package, largest first, own code together', () => {
    expect(bundleSizes({ inputs: {}, outputs: built })).toContainEqual({
      name: 'enlist',
      bytes: 2600,
      parts: [
        { name: 'zod', bytes: 500 },
        { name: 'tslib', bytes: 40 },
        { name: 'own code', bytes: 30 },
      ],
    });
  });

  it('are printed in kilobytes, a line a function', () => {
    expect(formatBundleSizes(bundleSizes({ inputs: {}, outputs: built }))).toMatch(/^ingest: 3 kB \(zod 1 kB, /);
  });

  it('miss no function in silence', () => {
    expect(() => bundleSizes({ inputs: {}, outputs: {} })).toThrow('no bundle for ingest');
  });
});
