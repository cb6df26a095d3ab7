import { Command } from 'commander';
import { compareFigures } from '../recount/compare-figures.ts';
import type { CounterFault } from '../recount/compare-figures.ts';
import { counted } from '../support/counted.ts';
import { findCloud, withCloud } from '../support/cloud.ts';
import type { CloudOptions } from '../support/cloud.ts';

const HELP = `
Figures are counted in the transactions that they are about. This counts them anew, from the audit's events and the claims, and names each that
differs. Exit code 0: all are equal; 1: some differ.

Examples:
  docket recount
  docket recount --stage production --json`;

/** `docket recount`: counts every figure anew, and names those that differ. */
export const recountCommand = (): Command =>
  withCloud(new Command('recount').description('Count every figure anew from the audit’s events, and name those that differ.'))
    .option('--json', 'print the result as one JSON object: counters, faults')
    .addHelpText('after', HELP)
    .action(async ({ json = false, ...options }: CloudOptions & { readonly json?: boolean }) => {
      const { ledger } = await findCloud(options);
      const report = await compareFigures(ledger);
      process.stdout.write(json ? `${JSON.stringify(report)}\n` : inWords(report));
      if (report.faults.length > 0) process.exitCode = 1;
    });

function inWords({ counters, faults }: { readonly counters: number; readonly faults: readonly CounterFault[] }): string {
  const lines = faults.map(({ of, counter, counted: had, recounted }) => `${of}, ${counter}: counted ${had}, recounted ${recounted}`);
  const result = faults.length === 0 ? 'equal to a recount' : `${faults.length} differ`;
  return [...lines, `${counted(counters, 'counter')}: ${result}`, ''].join('\n');
}
