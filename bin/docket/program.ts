import { Command } from 'commander';
import type { OutputConfiguration } from 'commander';

/** A command, loaded only when it is called: `--help` and `extract` need not wait for the AWS SDK. */
interface Entry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

const COMMANDS: readonly Entry[] = [
  {
    name: 'extract',
    summary: 'find the claims of articles; needs no cloud',
    load: async () => (await import('../extract/extract.ts')).extractCommand(),
  },
  {
    name: 'upload',
    summary: 'upload articles and tell what became of each',
    load: async () => (await import('./upload.ts')).uploadCommand(),
  },
  {
    name: 'articles',
    summary: 'list the articles taken in, or show one',
    load: async () => (await import('./articles.ts')).articlesCommand(),
  },
  {
    name: 'outputs',
    summary: 'print the names of bucket, tables, queues and API as JSON',
    load: async () => (await import('./outputs.ts')).outputsCommand(),
  },
  {
    name: 'token',
    summary: 'print a token for the laptop’s API',
    load: async () => (await import('./token.ts')).tokenCommand(),
  },
  {
    name: 'invite',
    summary: 'give somebody an account on a stage, and a role',
    load: async () => (await import('./invite.ts')).inviteCommand(),
  },
  {
    name: 'member',
    summary: 'say who belongs to a desk',
    load: async () => (await import('./member.ts')).memberCommand(),
  },
  {
    name: 'audit',
    summary: 'verify that no audit event and no verdict was tampered with',
    load: async () => (await import('./audit.ts')).auditCommand(),
  },
  {
    name: 'export',
    summary: 'write the audit, or every record, as JSON lines',
    load: async () => (await import('./export.ts')).exportCommand(),
  },
  {
    name: 'erase',
    summary: 'take an article’s words or a person’s name out of the record',
    load: async () => (await import('./erase.ts')).eraseCommand(),
  },
  {
    name: 'corpus',
    summary: 'write articles as people corrected them, as training data',
    load: async () => (await import('./corpus.ts')).corpusCommand(),
  },
  {
    name: 'recount',
    summary: 'count every figure anew, and name those that differ',
    load: async () => (await import('./recount.ts')).recountCommand(),
  },
  {
    name: 'reconcile',
    summary: 'list uploads that were never taken in',
    load: async () => (await import('./reconcile.ts')).reconcileCommand(),
  },
  {
    name: 'alarms',
    summary: 'tell which alarms are raised, and what they mean',
    load: async () => (await import('./alarms.ts')).alarmsCommand(),
  },
  {
    name: 'redrive',
    summary: 'send dead letters back, and have stuck work tried again',
    load: async () => (await import('./redrive.ts')).redriveCommand(),
  },
];

const HELP = `
Examples:
  docket extract samples/conflict.txt
  docket upload my-article.txt
  docket token --user anna --role reviewer
  docket COMMAND --help

From a checkout: npm run -s docket -- COMMAND …
Exit codes: 0 done, 1 something is wrong (said on stderr), 2 called wrongly.`;

/**
 * The command line, ready to parse these arguments. It throws CommanderError, when it has said why, where it was called wrongly or has printed help.
 * @param output where help and misuse are told; the process's own streams where left out
 */
export async function docketProgram(args: readonly string[], output: OutputConfiguration = {}): Promise<Command> {
  const program = new Command('docket')
    .description('Claim Docket from the command line: find claims, upload articles, look after the desk.')
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .configureOutput(output)
    .showHelpAfterError('(add --help to see how)')
    .exitOverride()
    .addHelpText('after', HELP);
  for (const { name, summary, load } of COMMANDS) {
    // A command that is not called needs no more than its line in the help.
    const command = args.includes(name) ? await load() : new Command(name);
    program.addCommand(command.summary(summary));
  }
  inheritSettings(program);
  return program;
}

function inheritSettings(parent: Command): void {
  for (const command of parent.commands) inheritSettings(command.copyInheritedSettings(parent));
}
