import { QUOTATIONS } from '../../../functions/domain/extraction/claim.ts';
import type { Cell } from '../table.ts';
import { table } from '../table.ts';
import type { Scored } from './score-table.ts';

/** How each sort of quotation is read, in the files as a whole, as a Markdown table. */
export function quotationTable(lines: readonly Scored[]): string {
  const rows = lines
    .filter(({ outlet }) => outlet === null)
    .flatMap(({ file, counted, figures }) =>
      QUOTATIONS.map((quotation): Cell[] => [
        file,
        counted,
        quotation,
        String(figures.goldOf[quotation]),
        figures.precisionOf[quotation],
        figures.recallOf[quotation],
      ]),
    );
  return table(['file', 'counted', 'quotation', 'marked', 'precision', 'recall'], 3, rows);
}
