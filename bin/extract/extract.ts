import { Command, Option } from 'commander';
import { notSoughtNote } from '../../functions/domain/article/language/searched-language.ts';
import type { Look } from '../support/terminal/look.ts';
import { ownLook } from '../support/terminal/look.ts';
import { printable, printableJson } from '../support/terminal/printable.ts';
import { explainIn } from './explain/explain-in.ts';
import { readJsonLines } from './json-lines.ts';
import { createPrinter } from './print.ts';
import type { Printer } from './print.ts';
import { nameOf } from './read-input.ts';
import { readReport } from './report.ts';
import type { Report } from './report.ts';
import { asTable } from './table.ts';

type Format = 'table' | 'json' | 'spans';

interface Options {
  readonly format?: Format;
  readonly json?: boolean;
  readonly explain?: string;
  readonly jsonl?: string;
}

const HELP = `
Files are read as uploads are: plain text, Markdown or HTML. A table shows the claims to check first, by priority, then the others with the reason why
not. Colours on a terminal only (NO_COLOR, FORCE_COLOR); as wide as the terminal, or as COLUMNS says.

JSON, one object a line and file:
  {"file", "note": text, where claims were not sought, or null,
   "article": {"text", "body", "blocks": [{"role", "text", "start", "end"}], "headline", "byline", "outlet", "publishedAt", "language"},
   "claims": [{"id", "text", "spans": [[start, end], …],
     "attribution": {"source": {"text", "spans", "name", "type"} or null, "cue": {"text", "spans"} or null, "quotation", "via": [source, …], "denies"},
     "kind", "basis", "verification": {"status", "by", "spans"}, "disputedBy": [{"claimId", "source"}], "queued", "reasons": [text, …],
     "hedges": [{"text", "span"}], "quantities": [{"value", "unit", "approximate", "span"}], "times": [{"text", "span", "iso"}],
     "appearances": [{"role", "text", "spans"}], "priority": {"score", "band", "reasons": [text, …]}}]}
Offsets count UTF-16 code units of article.text.

Exit codes: 0 done, 1 a file could not be read or has no such claim, 2 called wrongly.

Examples:
  docket extract story.html
  docket extract story.html --explain 07
  curl -s https://news.example/story | docket extract -
  docket extract --json *.txt > claims.jsonl
  docket extract --jsonl corpus.jsonl --format spans`;

/** `docket extract FILE…`: the claims of articles, on this machine alone: no cloud, no network. */
export function extractCommand(): Command {
  const command = new Command('extract')
    .description('Find the claims of articles; needs no cloud.')
    .argument('[file...]', 'text, Markdown or HTML; - reads standard input')
    .addOption(
      new Option('--format <format>', 'table for people; json: article and claims, one object a line; spans: every attribution').choices([
        'table',
        'json',
        'spans',
      ]),
    )
    .addOption(new Option('--json', 'the same as --format json').conflicts(['format', 'explain']))
    .addOption(
      new Option('--explain <id>', 'why a claim of the table was found, queued or not, and ranked where it is').conflicts('format'),
    )
    .addOption(
      new Option(
        '--jsonl <file>',
        'each line {"id", "text"}: prints every attribution, offsets into text as given; - reads standard input',
      ).conflicts(['json', 'explain']),
    )
    .addHelpText('after', HELP)
    .action(async (files: string[], options: Options) => {
      refuseMisuse(command, files, options);
      const printer = createPrinter(process.stdout);
      const failed = options.jsonl === undefined ? await extractFiles(files, options, printer) : await extractLines(options.jsonl, printer);
      if (failed > 0) process.exitCode = 1;
    });
  return command;
}

function refuseMisuse(command: Command, files: readonly string[], { format, jsonl }: Options): void {
  if (jsonl !== undefined && files.length > 0) command.error('error: give either files or --jsonl, not both', { exitCode: 2 });
  if (jsonl === undefined && files.length === 0) command.error('error: name at least one file, or - for standard input', { exitCode: 2 });
  if (files.filter((file) => file === '-').length > 1)
    command.error('error: - may be named once: standard input is read once', { exitCode: 2 });
  if (jsonl !== undefined && format !== undefined && format !== 'spans')
    command.error('error: --jsonl prints spans only: leave --format out', { exitCode: 2 });
}

const complain = (text: string): boolean => process.stderr.write(`docket: ${printable(text)}\n`);

/** @returns how many files could not be read, or were asked for a claim that they have not; the others are printed in the order given */
async function extractFiles(
  files: readonly string[],
  { format = 'table', json = false, explain }: Options,
  printer: Printer,
): Promise<number> {
  const look = ownLook();
  const show = json ? asJson : SHOW[format];
  const reports: [file: string, report: Report][] = [];
  let failed = 0;
  for (const file of files) {
    const report = await readReport(file);
    if ('problem' in report) {
      failed += 1;
      complain(`${nameOf(file)}: ${report.problem}`);
    } else if (explain === undefined) await printer.print(show(file, report, look));
    else reports.push([file, report]);
  }
  if (explain === undefined || reports.length === 0) return failed;
  const answer = explainIn(reports, explain, look);
  if ('text' in answer) await printer.print(answer.text);
  else complain(answer.problem);
  return failed + ('text' in answer ? 0 : 1);
}

type Show = (file: string, report: Report, look: Look) => string;

const asJson: Show = (file, { article, claims }) =>
  `${printableJson({ file: nameOf(file), note: notSoughtNote(article.language), article, claims })}\n`;
const SHOW: Readonly<Record<Format, Show>> = {
  table: asTable,
  json: asJson,
  spans: (file, { article, attributions }) => `${printableJson({ id: file, text: article.text, attributions })}\n`,
};

/** @returns how many lines (or the file itself) could not be read */
async function extractLines(file: string, printer: Printer): Promise<number> {
  let failed = 0;
  for await (const line of readJsonLines(file)) {
    if ('problem' in line) {
      failed += 1;
      complain(line.problem);
    } else await printer.print(`${printableJson(line)}\n`);
  }
  return failed;
}
