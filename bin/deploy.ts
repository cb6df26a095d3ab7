import { deployCommand } from './deploy/command.ts';
import { runMain } from './support/main.ts';

/** `npm run deploy`: a stage of config/stages.ts, to AWS. */
await runMain('deploy', process.argv.slice(2), deployCommand);
