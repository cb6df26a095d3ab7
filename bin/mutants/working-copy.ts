import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What tools write into node_modules: a copy has its own. */
const CACHES = new Set(['.vite', '.cache', '.vite-temp']);

/** Copies the tree as git sees it, new files among it, into a folder of its own, and links the packages. @returns its path */
export async function copyTree(root: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mutants-'));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  const deleted = new Set(execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: root, encoding: 'utf8' }).split('\0'));
  for (const path of listed.split('\0')) {
    if (path === '' || deleted.has(path)) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(join(root, path), join(folder, path));
  }
  await mkdir(join(folder, 'node_modules'));
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (!CACHES.has(name)) await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  return folder;
}

export const removeTree = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
