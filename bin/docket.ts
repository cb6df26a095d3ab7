import { Command } from 'commander';
import { auditCommand } from './docket/audit.ts';
import { memberCommand } from './docket/member.ts';
import { outputsCommand } from './docket/outputs.ts';
import { reconcileCommand } from './docket/reconcile.ts';
import { tokenCommand } from './docket/token.ts';
import { uploadCommand } from './docket/upload.ts';
import { extractCommand } from './extract/extract.ts';
import { UserError } from './support/failure.ts';

const program = new Command('docket')
  .description('Claim Docket from the command line: find claims, upload articles, look after the desk.')
  .showHelpAfterError('(add --help to see how)')
  .addCommand(extractCommand())
  .addCommand(uploadCommand())
  .addCommand(outputsCommand())
  .addCommand(tokenCommand())
  .addCommand(memberCommand())
  .addCommand(auditCommand())
  .addCommand(reconcileCommand());

// Exit codes: 0 done, 1 something is wrong (said on stderr), 2 the command was called wrongly.
function exitAsPromised(command: Command): void {
  command.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
  for (const sub of command.commands) exitAsPromised(sub);
}
exitAsPromised(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`docket: ${error.message}\n`);
  process.exitCode = 1;
}
