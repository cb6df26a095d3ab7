import { Command } from 'commander';
import { auditLedger } from '../audit/audit-ledger.ts';
import type { AuditReport } from '../audit/audit-ledger.ts';
import { counted } from '../support/counted.ts';
import { findCloud, withCloud } from '../support/cloud.ts';
import type { CloudOptions } from '../support/cloud.ts';

const HELP = `
Each claim's events are a chain of hashes that ends at a tip in the ledger. Named is each event that was changed, overwritten or deleted, and
each ruling whose words are not those that its event vouches for. Exit code 0: whole; 1: something was tampered with.

Examples:
  docket audit
  docket audit --stage production --json`;

/** `docket audit`: verifies every claim's chain of events, and that recorded words are the ones that were ruled. */
export const auditCommand = (): Command =>
  withCloud(new Command('audit').description('Verify every claim’s chain of audit events, and that verdicts still have their words.'))
    .option('--json', 'print the result as one JSON object: claims, events, faults')
    .addHelpText('after', HELP)
    .action(async (options: CloudOptions & { readonly json?: boolean }) => {
      const { ledger } = await findCloud(options);
      const report = await auditLedger(ledger);
      process.stdout.write(options.json === true ? `${JSON.stringify(report)}\n` : inWords(report));
      if (report.faults.length > 0) process.exitCode = 1;
    });

function inWords({ claims, events, faults }: AuditReport): string {
  const lines = faults.map(
    ({ chain, seq, problem, detail }) => `claim ${chain}${seq === 0 ? '' : `, event ${seq}`}: ${problem} (${detail})`,
  );
  const result = faults.length === 0 ? 'whole' : counted(faults.length, 'fault');
  return [...lines, `${counted(events, 'event')} of ${counted(claims, 'claim')}: ${result}`, ''].join('\n');
}
