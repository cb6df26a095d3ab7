export type Cell = string | number | null;

/** A Markdown table. The first `named` columns are words, to the left; the rest are figures, to the right. */
export function table(head: readonly string[], named: number, rows: readonly (readonly Cell[])[]): string {
  const rule = head.map((_, at) => (at < named ? '---' : '---:'));
  return [head, rule, ...rows.map((cells) => cells.map(cellText))].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellText(cell: Cell): string {
  if (cell === null) return '\u2013';
  return typeof cell === 'number' ? cell.toFixed(1) : cell.replaceAll('|', '\\|');
}
