import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCloud } from './cloud.ts';
import type { Cloud, CloudOptions } from './cloud.ts';
import { synthesize } from './synthesize.ts';

/**
 * Synthesizes the stack (unless the options name an assembly), brings it up on free ports in a folder of its own, and lets it be used; it is gone afterwards,
 * whatever came of it.
 * The clock calls no functions unless the options say so.
 * @param use gets the cloud, and the folder of its data
 * @param optionsOf what is to be otherwise, where the data are in that folder
 * @returns what `use` returns
 * @throws SynthesisFailed; what {@link startCloud} or `use` throws
 */
export async function withTemporaryCloud<T>(
  use: (cloud: Cloud, dataDir: string) => Promise<T>,
  optionsOf: (dataDir: string) => Partial<CloudOptions> = () => ({}),
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'temporary-cloud-'));
  try {
    const dataDir = join(folder, 'data');
    const options = optionsOf(dataDir);
    const assembly = options.assembly ?? join(folder, 'assembly');
    if (options.assembly === undefined) await synthesize(assembly);
    const cloud = await startCloud({ dataDir, ports: { aws: 0, api: 0 }, schedules: false, ...options, assembly });
    try {
      return await use(cloud, dataDir);
    } finally {
      await cloud.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
