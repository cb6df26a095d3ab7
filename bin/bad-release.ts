import { Command } from 'commander';
import { withTemporaryCloud } from '../local/temporary-cloud.ts';
import { runMain } from './support/main.ts';
import { sayOnOutput } from './support/say.ts';
import { rehearse } from './bad-release/rehearse.ts';

/** On a cloud of its own that is gone afterwards. */
async function rehearseAlone(): Promise<void> {
  sayOnOutput('Synthesizing the stack, and bringing it up on this machine …');
  await withTemporaryCloud((cloud, dataDir) => rehearse(cloud, dataDir, sayOnOutput));
}

/** `npm run bad-release`: rehearses a release that throws, on this machine. */
await runMain('bad-release', process.argv.slice(2), () =>
  new Command('bad-release')
    .description('Rehearses a bad release on this machine: alarms ring, the documented commands take it back, nothing is lost.')
    .allowExcessArguments(false)
    .exitOverride()
    .action(rehearseAlone),
);
