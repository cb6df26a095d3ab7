import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

let source: Promise<URL> | undefined;

/** The code of an execution environment as a URL that a worker can start from on any supported Node.js; built once a process. */
export function environmentSource(): Promise<URL> {
  source ??= bundle();
  return source;
}

async function bundle(): Promise<URL> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('environment/main.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
  });
  return new URL(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}
