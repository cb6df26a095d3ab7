import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Command, Option } from 'commander';
import { readExport } from '../audit/export-lines.ts';
import { readRecord } from '../audit/read-record.ts';
import { readRoots } from '../audit/read-roots.ts';
import type { AuditRecord } from '../audit/recorded.ts';
import { verify } from '../audit/verify.ts';
import type { AuditReport } from '../audit/verify.ts';
import { counted } from '../support/counted.ts';
import { findCloud, withCloud } from '../support/cloud.ts';
import type { CloudOptions } from '../support/cloud.ts';
import { UserError } from '../support/failure.ts';

const HELP = `
Each claim's events are a chain of hashes that ends at a tip in the ledger, and each day's tips are kept as a root in a locked bucket. Named is each
event that was changed, overwritten or deleted, each chain that is gone, each ruling whose words are not those that its event vouches for, and each
root that was tampered with. With --from, all of it is checked offline. Exit code 0: whole; 1: something was tampered with.

Examples:
  docket audit
  docket audit --stage production --json
  docket export --to audit.jsonl && docket audit --from audit.jsonl`;

type AuditOptions = CloudOptions & { readonly json?: boolean; readonly from?: string };

/** `docket audit`: verifies every claim's chain of events, that recorded words are the ones that were ruled, and the daily roots. */
export const auditCommand = (): Command =>
  withCloud(
    new Command('audit').description(
      'Verify every claim’s chain of audit events, the daily roots, and that verdicts still have their words.',
    ),
  )
    .addOption(new Option('--from <file>', 'an export of docket export, in place of a cloud').conflicts('stage'))
    .option('--json', 'print the result as one JSON object: claims, events, roots, lastRoot, faults, rootFaults')
    .addHelpText('after', HELP)
    .action(async ({ json = false, from, ...options }: AuditOptions) => {
      const report = verify(from === undefined ? await fromCloud(options) : await fromFile(from));
      process.stdout.write(json ? `${JSON.stringify(report)}\n` : inWords(report));
      if (report.faults.length + report.rootFaults.length > 0) process.exitCode = 1;
    });

async function fromCloud(options: CloudOptions): Promise<AuditRecord> {
  const { ledger, s3, outputs } = await findCloud(options);
  return readRecord(ledger, await readRoots(s3, outputs.RootBucketName));
}

async function fromFile(file: string): Promise<AuditRecord> {
  try {
    return await readExport(createInterface({ input: createReadStream(file), crlfDelay: Infinity }));
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw new UserError(`${file} cannot be read: ${error.message}`);
    throw error;
  }
}

function inWords({ claims, events, roots, lastRoot, faults, rootFaults }: AuditReport): string {
  const lines = [
    ...faults.map(({ chain, seq, problem, detail }) => `claim ${chain}${seq === 0 ? '' : `, event ${seq}`}: ${problem} (${detail})`),
    ...rootFaults.map(({ day, problem, detail }) => `root of ${day}: ${problem} (${detail})`),
  ];
  const rooted =
    lastRoot === null ? 'no daily root yet' : `${counted(roots, 'daily root')}, the last of ${lastRoot.day} (${lastRoot.hash})`;
  const result = lines.length === 0 ? 'whole' : counted(lines.length, 'fault');
  return [...lines, `${counted(events, 'event')} of ${counted(claims, 'claim')}, ${rooted}: ${result}`, ''].join('\n');
}
