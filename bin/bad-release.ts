import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { startCloud } from '../local/cloud.ts';
import { synthesize } from '../local/synthesize.ts';
import { runMain } from './support/main.ts';
import { sayOnOutput } from './support/say.ts';
import { rehearse } from './bad-release/rehearse.ts';

/** On a cloud of its own that is gone afterwards. */
async function rehearseAlone(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bad-release-'));
  try {
    sayOnOutput('Synthesizing the stack, and bringing it up on this machine …');
    const assembly = join(folder, 'assembly');
    await synthesize(assembly);
    const cloud = await startCloud({ assembly, dataDir: folder, ports: { aws: 0, api: 0 }, schedules: false });
    try {
      await rehearse(cloud, folder, sayOnOutput);
    } finally {
      await cloud.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `npm run bad-release`: rehearses a release that throws, on this machine. */
await runMain('bad-release', process.argv.slice(2), () =>
  new Command('bad-release')
    .description('Rehearses a bad release on this machine: alarms ring, the documented commands take it back, nothing is lost.')
    .allowExcessArguments(false)
    .exitOverride()
    .action(rehearseAlone),
);
