import { readFile } from 'node:fs/promises';
import * as z from 'zod';

const Package = z.object({
  name: z.string().optional(),
  version: z.string().optional(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  /** A package of this repository. */
  link: z.boolean().default(false),
  /** Came inside another package, whose integrity is its own. */
  inBundle: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
  /** Needed by no code that is deployed. */
  dev: z.boolean().default(false),
});
const LockFile = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), Package) });

/** One package that the lock file names. */
export interface LockedPackage extends z.infer<typeof Package> {
  /** Where it lies: `node_modules/zod`. */
  readonly path: string;
}

/**
 * The packages of others that a lock file names.
 * @throws z.ZodError where it is of another version
 * @see https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
export function packagesIn(lockFile: unknown): LockedPackage[] {
  return Object.entries(LockFile.parse(lockFile).packages)
    .map(([path, found]) => ({ ...found, path }))
    .filter(({ path, link }) => path.includes('node_modules/') && !link);
}

/** Those of this project's own lock file. */
export const lockedPackages = async (root: string): Promise<LockedPackage[]> =>
  packagesIn(JSON.parse(await readFile(`${root}package-lock.json`, 'utf8')));
