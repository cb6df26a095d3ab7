import { smokeCommand } from './smoke/command.ts';
import { runMain } from './support/main.ts';

/** `npm run smoke`: a deployed stage, or the laptop's cloud, from an upload to a recorded verdict. */
await runMain('smoke', process.argv.slice(2), smokeCommand);
