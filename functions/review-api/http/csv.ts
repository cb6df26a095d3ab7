/** What stands in a cell; null leaves it empty. */
export type Cell = string | number | boolean | null;

/** What makes a spreadsheet take a text for a formula, full-width forms included. @see https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/**
 * A table as CSV after RFC 4180. Texts that a spreadsheet would run as a formula get an apostrophe before them. It begins with a byte order mark, by which
 * spreadsheets know that it is UTF-8.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export const csvOf = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[columns, ...rows].map((cells) => `${cells.map(written).join(',')}\r\n`).join('')}`;

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const formula = FORMULA.test(cell);
  if (!formula && !/[",\r\n]/.test(cell)) return cell;
  return `"${formula ? "'" : ''}${cell.replaceAll('"', '""')}"`;
}

/** Headers of an answer that is a CSV file of that name; `next` is where the rest of it is, relative to this address (RFC 8288). */
export const csvHeaders = (name: string, next: string | null = null): Record<string, string> => ({
  'content-type': 'text/csv; charset=utf-8; header=present',
  'content-disposition': `attachment; filename="${name}.csv"`,
  ...(next === null ? {} : { link: `<${next}>; rel="next"` }),
});
