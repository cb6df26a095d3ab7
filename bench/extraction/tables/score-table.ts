import type { Figures } from '../figures.ts';
import type { Counted } from '../score.ts';
import type { Cell } from '../table.ts';
import { table } from '../table.ts';

/** What one line of the table is about. */
export interface Scored {
  readonly file: string;
  /** Null for all outlets of the file together. */
  readonly outlet: string | null;
  readonly counted: Counted;
  readonly figures: Figures;
}

const HEAD = 'file, outlet, counted, articles, marked, precision, recall, F1, word F1, source, cue, direct, mixed, indirect'.split(', ');

/** Our figures by file and outlet, as a Markdown table. */
export function scoreTable(lines: readonly Scored[]): string {
  return table(HEAD, 3, lines.map(cells));
}

function cells({ file, outlet, counted, figures }: Scored): Cell[] {
  const { articles, gold, precision, recall, f1, wordF1, source, cue, recallOf } = figures;
  const counts = [String(articles), String(gold)];
  const rates = [precision, recall, f1, wordF1, source, cue, recallOf.direct, recallOf.mixed, recallOf.indirect];
  return [file, outlet ?? 'all', counted, ...counts, ...rates];
}
