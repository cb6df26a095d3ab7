import type { Metafile } from 'esbuild';
import { FUNCTION_NAMES } from './function-names.ts';
import type { FunctionName } from './function-names.ts';

/** How large a function's code is, in bytes of `index.mjs`, and what it is made of. */
export interface BundleSize {
  readonly name: FunctionName;
  readonly bytes: number;
  /** Bytes by package, `own code` for ours; largest first. */
  readonly parts: readonly { readonly name: string; readonly bytes: number }[];
}

/** The size of each function's bundle, from esbuild's account of the build. */
export function bundleSizes({ outputs }: Metafile): BundleSize[] {
  return FUNCTION_NAMES.map((name) => {
    const output = Object.entries(outputs).find(([path]) => path.endsWith(`/${name}/index.mjs`))?.[1];
    if (!output) throw new TypeError(`esbuild wrote no bundle for ${name}`);
    const parts = new Map<string, number>();
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
      const part = packageOf(path);
      parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
    }
    const sorted = [...parts].map(([part, bytes]) => ({ name: part, bytes })).toSorted((a, b) => b.bytes - a.bytes);
    return { name, bytes: output.bytes, parts: sorted };
  });
}

/** The package that a file comes from. */
function packageOf(path: string): string {
  const inPackage = path.split('node_modules/').at(-1) ?? path;
  if (inPackage === path) return 'own code';
  const [first = '', second = ''] = inPackage.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

/** The sizes as lines of text: each function with its five largest parts. */
export function formatBundleSizes(sizes: readonly BundleSize[]): string {
  return sizes
    .map(({ name, bytes, parts }) => {
      const largest = parts.slice(0, 5).map((part) => `${part.name} ${kilobytes(part.bytes)}`);
      return `${name}: ${kilobytes(bytes)} (${largest.join(', ')})\n`;
    })
    .join('');
}
