import { Command, Option } from 'commander';
import { createPrinter } from './print.ts';
import { readJsonLines } from './json-lines.ts';
import { readReport } from './report.ts';
import { asTable } from './table.ts';

type Format = 'table' | 'json' | 'spans';

interface Options {
  readonly format?: Format;
  readonly jsonl?: string;
}

/** `docket extract FILE…`: the claims of articles, on this machine alone: no cloud, no network. */
export function extractCommand(): Command {
  const command = new Command('extract')
    .description('find the claims of articles; needs no cloud')
    .argument('[file...]', 'text, Markdown or HTML; - reads standard input')
    .addOption(
      new Option('--format <format>', 'table for people; json: article and claims, one object a line; spans: every attribution').choices([
        'table',
        'json',
        'spans',
      ]),
    )
    .option('--jsonl <file>', 'each line {"id", "text"}: prints every attribution, offsets into text as given; - reads standard input')
    .addHelpText(
      'after',
      '\nExamples:\n  docket extract story.html\n  docket extract --format json *.txt > claims.jsonl\n  docket extract --jsonl corpus.jsonl --format spans',
    )
    .action(async (files: string[], options: Options) => {
      refuseMisuse(command, files, options);
      const failed = options.jsonl === undefined ? await extractFiles(files, options.format ?? 'table') : await extractLines(options.jsonl);
      if (failed > 0) process.exitCode = 1;
    });
  return command;
}

function refuseMisuse(command: Command, files: readonly string[], { format, jsonl }: Options): void {
  if (jsonl !== undefined && files.length > 0) command.error('error: give either files or --jsonl, not both', { exitCode: 2 });
  if (jsonl === undefined && files.length === 0) command.error('error: name at least one file, or - for standard input', { exitCode: 2 });
  if (jsonl !== undefined && format !== undefined && format !== 'spans')
    command.error('error: --jsonl prints spans only: leave --format out', { exitCode: 2 });
}

/** @returns how many files could not be read; the others are printed in the order given */
async function extractFiles(files: readonly string[], format: Format): Promise<number> {
  const printer = createPrinter(process.stdout);
  let failed = 0;
  for (const file of files) {
    const report = await readReport(file);
    if ('problem' in report) {
      failed += 1;
      process.stderr.write(`docket: ${file}: ${report.problem}\n`);
      continue;
    }
    const { article, claims, attributions } = report;
    if (format === 'table') await printer.print(asTable(file, report, { width: terminalWidth(), stream: process.stdout }));
    else if (format === 'json') await printer.print(`${JSON.stringify({ article, claims })}\n`);
    else await printer.print(`${JSON.stringify({ id: file, text: article.text, attributions })}\n`);
  }
  return failed;
}

/** @returns how many lines (or the file itself) could not be read */
async function extractLines(file: string): Promise<number> {
  const printer = createPrinter(process.stdout);
  let failed = 0;
  for await (const line of readJsonLines(file)) {
    if ('problem' in line) {
      failed += 1;
      process.stderr.write(`docket: ${line.problem}\n`);
    } else await printer.print(`${JSON.stringify(line)}\n`);
  }
  return failed;
}

/** Of the terminal; else what `COLUMNS` asks for, as `ls` and `man` take it. */
function terminalWidth(): number | undefined {
  const asked = Number(process.env['COLUMNS']);
  return process.stdout.columns ?? (asked > 0 ? asked : undefined);
}
