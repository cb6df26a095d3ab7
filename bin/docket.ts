import { docketProgram } from './docket/program.ts';
import { runMain } from './support/main.ts';

const args = process.argv.slice(2);
await runMain('docket', args, () => docketProgram(args));
