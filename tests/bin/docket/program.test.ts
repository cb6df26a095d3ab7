import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { docketProgram } from '../../../bin/docket/program.ts';

const COMMANDS = [
  'extract',
  'upload',
  'articles',
  'outputs',
  'token',
  'invite',
  'member',
  'audit',
  'export',
  'erase',
  'corpus',
  'recount',
  'reconcile',
  'alarms',
  'redrive',
];

/** What the command line tells somebody who asks for help or misuses it, before any work is done. */
async function told(...args: readonly string[]): Promise<{ out: string; err: string; misuse: boolean }> {
  let [out, err] = ['', ''];
  const program = await docketProgram(args, {
    writeOut: (text) => (out += text),
    writeErr: (text) => (err += text),
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return { out, err, misuse: error.exitCode !== 0 };
    throw error;
  }
  throw new Error(`docket ${args.join(' ')} did its work.`);
}

describe('docket --help', () => {
  it('lists the commands, each with a line that says what it is for', async () => {
    const { out, err, misuse } = await told('--help');
    expect({ err, misuse }).toEqual({ err: '', misuse: false });
    const listed = [...out.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, name]) => name);
    expect(listed).toEqual([...COMMANDS, 'help']);
  });

  it.each([...COMMANDS, 'member add', 'member remove', 'member list', 'member leave'])(
    'of %s says how it is used, with an example',
    async (command) => {
      const { out, err, misuse } = await told(...command.split(' '), '--help');
      expect({ err, misuse }).toEqual({ err: '', misuse: false });
      expect(out).toMatch(new RegExp(`^Usage: docket ${command} `));
      expect(out).toMatch(/Examples:\n +(?:\w+=\$\()?docket/);
    },
  );

  it('is also had by `docket help COMMAND`', async () => {
    expect(await told('help', 'token')).toEqual(await told('token', '--help'));
  });
});

describe('docket, called wrongly, says how it is meant', () => {
  it.each<[what: string, args: string[], says: RegExp]>([
    ['without a command', [], /Usage: docket/],
    ['with a command that it does not have', ['uplaod', 'story.txt'], /unknown command 'uplaod'[^]*upload[^]*--help/],
    ['with an option that it does not have', ['outputs', '--verbose'], /unknown option '--verbose'[^]*--help/],
    ['with an argument too many', ['outputs', 'ApiUrl'], /too many arguments[^]*--help/],
    ['with no file to upload', ['upload'], /missing required argument 'file'/],
    ['with a stage that is none', ['outputs', '--stage', 'moon'], /Allowed choices are dev, staging, production/],
    ['with a role that is none', ['token', '--user', 'anna', '--role', 'king'], /Allowed choices are viewer, reviewer, lead, admin/],
    ['with no role', ['token', '--user', 'anna'], /required option '--role <role>'/],
    ['with no name', ['token', '--user', ' ', '--role', 'lead'], /Give a name/],
    ['with a desk that is none', ['token', '--user', 'anna', '--role', 'lead', '--desk', 'moon'], /no such desk.*general, world/],
    ['with no time at all', ['token', '--user', 'anna', '--role', 'lead', '--hours', '0'], /above 0/],
    ['with no desk', ['member', 'list'], /required option '--desk <name>'/],
    ['with no address to invite', ['invite', '--role', 'admin'], /missing required argument 'email'/],
    ['with what is no address', ['invite', 'anna', '--role', 'admin'], /Give an e-mail address/],
    ['with no role for an invitation', ['invite', 'anna@example.org'], /required option '--role <role>'/],
    ['with no name for a member', ['member', 'add', '--desk', 'world', 'some-id'], /missing required argument 'name'/],
    ['with nobody who says so', ['member', 'leave', 'some-id'], /required option '--by <id>'/],
    ['with half of member', ['member'], /Usage: docket member/],
    ['with a file and a stage', ['audit', '--from', 'audit.jsonl', '--stage', 'dev'], /cannot be used with/],
    ['with no number of articles', ['articles', '--last', '0'], /1 to 1,?000/],
    ['with an age that is none', ['reconcile', '--older-than', 'old'], /number of minutes/],
  ])('%s', async (_what, args, says) => {
    const { out, err, misuse } = await told(...args);
    expect({ out, misuse }).toEqual({ out: '', misuse: true });
    expect(err).toMatch(says);
  });
});
