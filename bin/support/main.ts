import { CommanderError } from 'commander';
import type { Command } from 'commander';
import { explain } from './failure.ts';

/**
 * Runs a command line to its end: exit code 0 where it is done, 1 where something is wrong, which is said on standard error, 2 where it was called wrongly.
 * @param name what the messages begin with
 */
export async function runMain(name: string, args: readonly string[], load: () => Command | Promise<Command>): Promise<void> {
  // The AWS SDK would warn on every run that its releases of 2027 will want a newer Node.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Who reads has read enough, as `head` does.
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    const program = await load();
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      // It has said what it had to say.
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    const text = explain(error);
    if (text === undefined) throw error;
    process.stderr.write(`${name}: ${text}\n`);
    process.exitCode = 1;
  }
}
