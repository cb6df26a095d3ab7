import type { Figures } from './figures.ts';
import { PEERS } from './peers.ts';
import type { Counted } from './score.ts';

/** What one line of the table is about. */
export interface Scored {
  readonly file: string;
  /** Null for all outlets of the file together. */
  readonly outlet: string | null;
  readonly counted: Counted;
  readonly figures: Figures;
}

export type Cell = string | number | null;

const SCORE_HEAD = 'file, outlet, counted, articles, marked, precision, recall, F1, word F1, source, cue, direct, mixed, indirect'.split(
  ', ',
);
const PEER_HEAD = ['system', 'provenance', 'speech: precision', 'recall', 'F1', 'indirect', 'source', 'all: F1'];

/** Our figures as a Markdown table. */
export function scoreTable(lines: readonly Scored[]): string {
  return table(SCORE_HEAD, 3, lines.map(scoreCells));
}

function scoreCells({ file, outlet, counted, figures }: Scored): Cell[] {
  const { articles, gold, precision, recall, f1, wordF1, source, cue, recallOf } = figures;
  const counts = [String(articles), String(gold)];
  const rates = [precision, recall, f1, wordF1, source, cue, recallOf.direct, recallOf.mixed, recallOf.indirect];
  return [file, outlet ?? 'all', counted, ...counts, ...rates];
}

/** Other systems' figures as a Markdown table. */
export function peerTable(): string {
  const rows = PEERS.map(({ system, measured, speech, indirect, source, allF1 }) => [
    system,
    measured,
    speech.precision,
    speech.recall,
    speech.f1,
    String(indirect),
    String(source),
    allF1,
  ]);
  return table(PEER_HEAD, 2, rows);
}

/** A Markdown table. The first `named` columns are words, to the left; the rest are figures, to the right. */
export function table(head: readonly string[], named: number, rows: readonly (readonly Cell[])[]): string {
  const rule = head.map((_, at) => (at < named ? '---' : '---:'));
  return [head, rule, ...rows.map((cells) => cells.map(cellText))].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellText(cell: Cell): string {
  if (cell === null) return '\u2013';
  return typeof cell === 'number' ? cell.toFixed(1) : cell.replaceAll('|', '\\|');
}
