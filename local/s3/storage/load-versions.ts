import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BucketPaths } from './paths.ts';
import { readMetadata } from './record-file.ts';
import { Version } from './version.ts';
import { NULL_VERSION } from './version-id.ts';
import { VersionIndex } from './version-index.ts';

/** A file among the objects is not one that this server wrote. */
export class UnreadableVersion extends Error {
  override readonly name = 'UnreadableVersion';
}

/**
 * Reads the versions of a bucket from disk.
 * @throws {UnreadableVersion} naming the file: to leave it out would be to lose an object silently.
 */
export async function loadVersions(paths: BucketPaths): Promise<VersionIndex> {
  const index = new VersionIndex();
  for (const key of await namesIn(paths.objects())) {
    const folder = join(paths.objects(), key);
    for (const sequencer of (await namesIn(folder)).toSorted()) {
      const version = readVersion(join(folder, sequencer));
      // A process killed between writing a version and removing the one whose place it takes leaves both; the newer one counts.
      const replaced = version.versionId === NULL_VERSION ? index.find(version.key, NULL_VERSION) : undefined;
      index.add(version);
      if (replaced === undefined) continue;
      index.remove(replaced);
      await rm(paths.version(replaced.key, replaced.sequencer), { force: true });
    }
  }
  return index;
}

function readVersion(path: string): Version {
  try {
    return Version.parse(readMetadata(path));
  } catch (cause) {
    throw new UnreadableVersion(`${path} is not an object of this store; move it away to go on without it`, { cause });
  }
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
