import { Command } from 'commander';
import { auditLedger } from '../audit/audit-ledger.ts';
import { findCloud, withCloud } from '../support/cloud.ts';
import type { CloudOptions } from '../support/cloud.ts';

/** `docket audit`: verifies every claim's chain of events, and that recorded words are the ones that were ruled. */
export const auditCommand = (): Command =>
  withCloud(new Command('audit').description('verify every claim’s chain of audit events; exit code 1 names what was tampered with'))
    .option('--json', 'print the result as JSON')
    .action(async (options: CloudOptions & { readonly json?: boolean }) => {
      const { ledger } = await findCloud(options);
      const { claims, events, faults } = await auditLedger(ledger);
      if (options.json === true) process.stdout.write(`${JSON.stringify({ claims, events, faults })}\n`);
      else {
        for (const { chain, seq, problem, detail } of faults)
          process.stdout.write(`claim ${chain}, event ${seq}: ${problem} (${detail})\n`);
        process.stdout.write(`${events} events of ${claims} claims: ${faults.length === 0 ? 'whole' : `${faults.length} at fault`}\n`);
      }
      if (faults.length > 0) process.exitCode = 1;
    });
