import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { exportLines } from '../audit/export-lines.ts';
import { readRecord } from '../audit/read-record.ts';
import { readRoots } from '../audit/read-roots.ts';
import { counted } from '../support/counted.ts';
import { findCloud, withCloud } from '../support/cloud.ts';
import type { CloudOptions } from '../support/cloud.ts';
import { UserError } from '../support/failure.ts';

const HELP = `
An export holds no text: events by opaque ids, where each chain ends, digests of what was ruled, and the daily roots. Whoever has it can check it
with docket audit --from, offline.

Examples:
  docket export > audit.jsonl
  docket export --stage production --to audit.jsonl`;

/** `docket export`: writes all that an audit looks at as JSON lines. */
export const exportCommand = (): Command =>
  withCloud(new Command('export').description('Write the audit as JSON lines: events, digests and daily roots, no texts.'))
    .option('--to <file>', 'a new file, in place of standard output')
    .addHelpText('after', HELP)
    .action(async ({ to, ...options }: CloudOptions & { readonly to?: string }) => {
      const { ledger, s3, outputs } = await findCloud(options);
      const record = await readRecord(ledger, await readRoots(s3, outputs.RootBucketName));
      const lines = Readable.from(withEnds(exportLines(record)));
      if (to === undefined) {
        await pipeline(lines, process.stdout, { end: false });
        return;
      }
      await toFile(lines, to);
      process.stdout.write(`${to}: ${counted(record.claims.size, 'claim')}, ${counted(record.roots.length, 'daily root')}\n`);
    });

function* withEnds(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

/** Never over a file that is there: it may be the only proof of how things stood. */
async function toFile(lines: Readable, file: string): Promise<void> {
  try {
    await pipeline(lines, createWriteStream(file, { flags: 'wx' }));
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw new UserError(`${file} cannot be written: ${error.message}`);
    throw error;
  }
}
