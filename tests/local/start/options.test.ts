import { CommanderError } from 'commander';
import { expect, it } from 'vitest';
import { startCommand } from '../../../local/start/options.ts';

/** What `npm start -- …` says before there is anything to start. */
function told(...args: readonly string[]): { code: number; said: string } {
  let said = '';
  const write = (text: string): void => {
    said += text;
  };
  try {
    startCommand()
      .exitOverride()
      .configureOutput({ writeOut: write, writeErr: write })
      .parse([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return { code: error.exitCode, said };
    throw error;
  }
  throw new Error(`npm start -- ${args.join(' ')} would start.`);
}

it.each([
  [['--help'], 0, 'AWS_ENDPOINT_URL'],
  [['--port', 'x'], 1, 'A port is a number'],
  [['--port', '65536'], 1, 'A port is a number'],
  [['--nonsense'], 1, "unknown option '--nonsense'"],
  [['samples'], 1, 'too many arguments'],
])('%j explains itself', (options, code, text) => {
  expect(told(...options)).toEqual({ code, said: expect.stringContaining(text) });
});

it('starts with defaults that fit the documentation', () => {
  expect(startCommand().parse([], { from: 'user' }).opts()).toMatchObject({ port: 4700, awsPort: 4566, reset: false, verbose: false });
});
