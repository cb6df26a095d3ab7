import { destroyCommand } from './destroy/command.ts';
import { runMain } from './support/main.ts';

/** `npm run destroy`: takes a stage down, unless data is at stake that nobody spoke of. */
await runMain('destroy', process.argv.slice(2), destroyCommand);
