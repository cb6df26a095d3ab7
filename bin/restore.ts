import { restoreCommand } from './restore/command.ts';
import { runMain } from './support/main.ts';

/** `npm run restore`: both tables of a stage of config/stages.ts on AWS, to one instant. */
await runMain('restore', process.argv.slice(2), restoreCommand);
