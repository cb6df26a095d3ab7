export type Cell = string | number | null;

/** A Markdown table. The first `named` columns are words, to the left; the rest are figures, to the right. */
export function table(head: readonly string[], named: number, rows: readonly (readonly Cell[])[]): string {
  const rule = head.map((_, at) => (at < named ? '---' : '---:'));
  return [head, rule, ...rows].map(tableLine).join('\n');
}

/** One line of a Markdown table, for those that are printed as they come. */
export const tableLine = (cells: readonly Cell[]): string => `| ${cells.map(cellText).join(' | ')} |`;

function cellText(cell: Cell): string {
  if (cell === null) return '\u2013';
  return typeof cell === 'number' ? cell.toFixed(1) : cell.replaceAll('|', '\\|');
}
