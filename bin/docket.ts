import { CommanderError } from 'commander';
import { docketProgram } from './docket/program.ts';
import { explain } from './support/failure.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Who reads has read enough, as `head` does.
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const args = process.argv.slice(2);
try {
  const program = await docketProgram(args);
  await program.parseAsync(args, { from: 'user' });
} catch (error) {
  if (error instanceof CommanderError) {
    // It has said what it had to say.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    const text = explain(error);
    if (text === undefined) throw error;
    process.stderr.write(`docket: ${text}\n`);
    process.exitCode = 1;
  }
}
