import { CommanderError } from 'commander';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { deployCommand } from '../../bin/deploy/command.ts';
import { destroyCommand } from '../../bin/destroy/command.ts';
import { smokeCommand } from '../../bin/smoke/command.ts';

/** What a command tells somebody who asks for help or misuses it, before any work is done. */
async function told(make: () => Command, ...args: string[]): Promise<{ out: string; err: string; misuse: boolean }> {
  let [out, err] = ['', ''];
  const command = make().configureOutput({ writeOut: (text) => (out += text), writeErr: (text) => (err += text) });
  try {
    await command.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return { out, err, misuse: error.exitCode !== 0 };
    throw error;
  }
  throw new Error(`${command.name()} ${args.join(' ')} did its work.`);
}

describe('the commands for stages', () => {
  it.each<[what: string, make: () => Command, args: string[], why: RegExp]>([
    ['deploy without a stage', deployCommand, [], /required option '--stage <name>'/],
    ['deploy of no stage of ours', deployCommand, ['--stage', 'moon'], /Allowed choices are dev, staging, production/],
    ['deploy of what it does not take', deployCommand, ['--stage', 'dev', 'now'], /too many arguments/],
    ['destroy without a stage', destroyCommand, ['--yes'], /required option '--stage <name>'/],
    ['destroy both ways', destroyCommand, ['--stage', 'dev', '--leave-data', '--delete-data'], /cannot be used with option/],
    ['smoke of nothing', smokeCommand, [], /--stage NAME, or --local/],
    ['smoke of both', smokeCommand, ['--stage', 'dev', '--local'], /cannot be used with option/],
    ['smoke without patience', smokeCommand, ['--local', '--patience', '0'], /seconds above 0/],
  ])('refuse %s', async (_, make, args, why) => {
    expect(await told(make, ...args)).toMatchObject({ misuse: true, err: expect.stringMatching(why) });
  });

  it.each([
    ['deploy', deployCommand, ['--check', '--yes', '--no-smoke']],
    ['destroy', destroyCommand, ['--leave-data', '--delete-data', '--yes']],
    ['smoke', smokeCommand, ['--stage', '--local', '--data', '--patience']],
  ] as const)('help with %s: options, exit codes, examples', async (name, make, options) => {
    const { out, misuse } = await told(make, '--help');
    expect(misuse).toBe(false);
    for (const option of options) expect(out).toContain(option);
    expect(out).toMatch(/Exit codes: 0 .*1 .*2 /);
    expect(out).toContain(`npm run ${name} -- `);
  });
});
