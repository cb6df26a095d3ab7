import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { exportLines } from '../audit/export-lines.ts';
import { readRecord } from '../audit/read-record.ts';
import { readRoots } from '../audit/read-roots.ts';
import { exportRecords } from '../export/export-records.ts';
import type { Manifest } from '../export/export-records.ts';
import { counted } from '../support/counted.ts';
import { findCloud, withCloud } from '../support/cloud.ts';
import type { CloudOptions } from '../support/cloud.ts';
import { UserError } from '../support/failure.ts';

const HELP = `
An export holds no text: events by opaque ids, where each chain ends, digests of what was ruled, and the daily roots. Whoever has it can check it
with docket audit --from, offline.

Examples:
  docket export > audit.jsonl
  docket export --stage production --to audit.jsonl
  docket export --records everything/

With --records, every record instead, with its texts: a file of JSON lines for each kind (claims.jsonl, verdicts.jsonl …), the articles as they were
parsed (documents.jsonl), the audit's events (events.jsonl), and manifest.json with how many lines each has and their SHA-256. Left out are lists that
are made of the others, files of evidence (copy them with aws s3 sync), and the words of restricted notes. Keep it where the newsroom keeps its copy.`;

/** `docket export`: writes all that an audit looks at as JSON lines, or every record. */
export const exportCommand = (): Command =>
  withCloud(
    new Command('export').description(
      'Write the audit as JSON lines: events, digests and daily roots, no texts. Or every record, with its texts.',
    ),
  )
    .addOption(new Option('--to <file>', 'a new file, in place of standard output').conflicts('records'))
    .option('--records <folder>', 'every record, by kind, into a new folder')
    .addHelpText('after', HELP)
    .action(async ({ to, records, ...options }: CloudOptions & { readonly to?: string; readonly records?: string }) => {
      const cloud = await findCloud(options);
      if (records !== undefined) {
        process.stdout.write(inWords(records, await exportRecords(cloud, records, new Date())));
        return;
      }
      const { ledger, s3, outputs } = cloud;
      const record = await readRecord(ledger, await readRoots(s3, outputs.RootBucketName));
      const lines = Readable.from(withEnds(exportLines(record)));
      if (to === undefined) {
        await pipeline(lines, process.stdout, { end: false });
        return;
      }
      await toFile(lines, to);
      process.stdout.write(`${to}: ${counted(record.claims.size, 'claim')}, ${counted(record.roots.length, 'daily root')}\n`);
    });

function inWords(folder: string, { files, withheld }: Manifest): string {
  const lines = Object.entries(files).map(([name, { lines: count }]) => `${join(folder, name)}: ${counted(count, 'line')}`);
  const notes = withheld === 0 ? [] : [`${counted(withheld, 'restricted note')} without words`];
  return [...lines, ...notes, ''].join('\n');
}

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
