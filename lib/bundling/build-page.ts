import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUILT = join(ROOT, 'build', 'page');

/** What the page is made of. What it imports from elsewhere must be named here. */
const INPUTS = ['web', 'config', 'functions/domain', 'package-lock.json', 'tsconfig.json'];
const NO_INPUTS: ReadonlySet<string> = new Set(['node_modules', '.DS_Store']);
/** Of earlier pages the newest stay this long, since somebody may be about to read one. */
const KEPT_MILLISECONDS = 24 * 3600 * 1000;

const run = promisify(execFile);

/**
 * Builds the console's page with Vite, unless a page of the same inputs was built before. Any number of processes may ask at once.
 * @returns its folder, under `build/page`
 * @throws with Vite's words where the page does not compile
 */
export async function buildPage(): Promise<string> {
  const folder = join(BUILT, await digestOf(INPUTS));
  if (!existsSync(folder)) {
    await mkdir(BUILT, { recursive: true });
    const unfinished = await mkdtemp(join(BUILT, 'unfinished-'));
    try {
      await vite(unfinished);
      await rename(unfinished, folder).catch((error: unknown) => {
        // Another process was quicker.
        if (!existsSync(folder)) throw error;
      });
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  }
  const now = new Date();
  await utimes(folder, now, now);
  await dropOld();
  return folder;
}

/** Vite as its command, in a process of its own: it changes its environment. */
async function vite(outDir: string): Promise<void> {
  const manifest = createRequire(join(ROOT, 'web/package.json')).resolve('vite/package.json');
  const command = [join(dirname(manifest), 'bin/vite.js'), 'build', 'web', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
  // Whatever else the process is for: a page built in a test is the page that people get.
  await run(process.execPath, command, { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production' } });
}

/** Of the names and contents of all files. */
async function digestOf(inputs: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of (await Promise.all(inputs.map((input) => filesIn(join(ROOT, input))))).flat()) {
    const content = await readFile(path);
    hash.update(`${relative(ROOT, path)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesIn(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => !NO_INPUTS.has(name)).toSorted();
  return (await Promise.all(names.map((name) => filesIn(join(path, name))))).flat();
}

async function dropOld(): Promise<void> {
  for (const name of await readdir(BUILT)) {
    const folder = join(BUILT, name);
    const { mtimeMs = Infinity } = (await stat(folder).catch(() => undefined)) ?? {};
    if (mtimeMs < Date.now() - KEPT_MILLISECONDS) await rm(folder, { recursive: true, force: true });
  }
}
