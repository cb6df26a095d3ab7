import { runMain } from './support/main.ts';
import { templateDiffCommand } from './template-diff/command.ts';

/** `npm run template-diff`: what a change does to the stack. */
await runMain('template-diff', process.argv.slice(2), templateDiffCommand);
