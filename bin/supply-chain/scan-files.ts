import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { secretsIn } from './secrets.ts';

/** Something that looks like a secret, and is none. */
interface NoSecret {
  readonly file: string;
  readonly kind: string;
  readonly reason: string;
}

const NO_SECRETS: readonly NoSecret[] = [
  { file: 'package-lock.json', kind: 'a string as random as a key', reason: 'checksums of packages' },
  {
    file: 'tests/functions/review-api/evidence.cloud.test.ts',
    kind: 'an address with a password',
    reason: 'an invented one, which must be refused',
  },
  {
    file: 'tests/local/s3/operations/copy-object.test.ts',
    kind: 'a string as random as a key',
    reason: 'the checksum of a text in the test',
  },
];

const NOT_TEXT = /\.(?:png|ico|woff2|gz|zip)$/;
const isKnown = (file: string, kind: string): boolean => NO_SECRETS.some((known) => known.file === file && known.kind === kind);

/** What looks like a secret in these files, as a line each that says where; texts themselves are not repeated. */
async function problemsIn(root: string, paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    paths
      .filter((path) => !NOT_TEXT.test(path))
      .map(async (path) => {
        const secrets = secretsIn(await readFile(join(root, path), 'utf8'));
        return secrets
          .filter(({ kind }) => !isKnown(path, kind))
          .map(({ kind, line, beginning }) => `${path}:${line} holds what looks like ${kind}: ${beginning}`);
      }),
  );
  return found.flat();
}

/** In all files of a folder, such as a bundle or the built page. */
export async function secretsInFolder(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return problemsIn(
    root,
    entries.filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );
}

/** In all files that git keeps, as they are now. */
export async function secretsInTree(root: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)('git', ['ls-files', '-z', '--cached'], { cwd: root, maxBuffer: 16 * 1024 * 1024 });
  const { stdout: gone } = await promisify(execFile)('git', ['ls-files', '-z', '--deleted'], { cwd: root });
  const deleted = new Set(gone.split('\0'));
  return problemsIn(
    root,
    stdout.split('\0').filter((path) => path !== '' && !deleted.has(path)),
  );
}
