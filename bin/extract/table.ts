import { styleText } from 'node:util';
import type { Claim, PriorityBand } from '../../functions/domain/extraction/claim.ts';
import type { Report } from './report.ts';
import { wrap } from './wrap.ts';

interface Look {
  /** Columns of the terminal; 100 where it is none. */
  readonly width: number | undefined;
  readonly stream: NodeJS.WriteStream;
}

type Style = Parameters<typeof styleText>[0];

const COLOURS: Readonly<Record<PriorityBand, Style>> = { urgent: ['red', 'bold'], high: 'yellow', normal: 'cyan', low: 'gray' };
const GAP = 2;

interface Column {
  readonly title: string;
  readonly width: number;
}

/** The claims of an article for a person: those to check first, by priority; cells wrapped to the terminal's width; colours on a terminal only. */
export function asTable(file: string, { article, claims }: Report, { width, stream }: Look): string {
  const paint = (style: Style, text: string): string => (stream.isTTY ? styleText(style, text) : text);
  const queued = claims.filter((claim) => claim.queued);
  const rest = claims.filter((claim) => !claim.queued);
  const columns = columnsFor(Math.max(60, width ?? 100));
  const title = `${printable(article.headline ?? file)} · ${queued.length} to check, ${rest.length} not`;
  if (claims.length === 0) return `${paint('bold', title)}\n${noneFound(article.language)}\n\n`;
  const lines = [
    paint('bold', title),
    paint(
      'dim',
      row(
        columns,
        columns.map((column) => [column.title]),
      )[0] ?? '',
    ),
  ];
  for (const claim of [...byPriority(queued), ...byPriority(rest)]) {
    for (const line of row(columns, cells(claim, columns))) lines.push(claim.queued ? line : paint('dim', line));
  }
  const painted = stream.isTTY ? lines.map((line) => colourBand(line)) : lines;
  return `${painted.join('\n')}\n\n`;
}

const noneFound = (language: string): string =>
  language === 'en' || language === 'und'
    ? 'No claims were found.'
    : `The article is in another language (${language}): claims were not sought.`;

const byPriority = (claims: readonly Claim[]): Claim[] => claims.toSorted((a, b) => b.priority.score - a.priority.score);

/** Source, claim and reasons share what the narrow columns leave. */
function columnsFor(width: number): Column[] {
  const fixed: Column[] = [
    { title: 'priority', width: 10 },
    { title: 'kind', width: 10 },
    { title: 'basis', width: 8 },
  ];
  const left = width - fixed.reduce((sum, column) => sum + column.width + GAP, 0) - 2 * GAP;
  const source = Math.floor(left * 0.2);
  const why = Math.floor(left * 0.38);
  const [priority, kind, basis] = fixed;
  return [
    priority,
    { title: 'source', width: source },
    { title: 'claim', width: left - source - why },
    kind,
    basis,
    { title: 'why', width: why },
  ].filter((column) => column !== undefined);
}

function cells(claim: Claim, columns: readonly Column[]): string[][] {
  const { source, via } = claim.attribution;
  const who = source === null ? 'nobody named' : [source.name, ...via.map((outer) => `via ${outer.name}`)].join(', ');
  const texts = [
    `${claim.priority.score} ${claim.priority.band}`,
    who,
    claim.text,
    claim.kind,
    claim.basis,
    claim.priority.reasons.join('; '),
  ];
  return columns.map((column, i) => wrap(printable(texts[i] ?? ''), column.width));
}

/** Lines of one row; cells stand side by side. */
function row(columns: readonly Column[], content: readonly (readonly string[])[]): string[] {
  const height = Math.max(...content.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, i) => (content[i]?.[line] ?? '').padEnd(column.width))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

const colourBand = (line: string): string =>
  line.replace(/^(\d+ (urgent|high|normal|low))(?= |$)/, (cell: string, _all: string, band: PriorityBand) =>
    styleText(COLOURS[band], cell),
  );

/** One line, and nothing in it that could steer a terminal. */
const printable = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
