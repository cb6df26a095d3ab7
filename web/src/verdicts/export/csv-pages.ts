/** The cursor of the page that an answer’s `link` header names as the next (RFC 8288); undefined where there is none. */
export function nextCursor(link: string | null): string | undefined {
  const next = link?.split(/,\s*(?=<)/).find((one) => /;\s*rel="?next"?/.test(one));
  const address = next === undefined ? undefined : /<([^>]*)>/.exec(next)?.[1];
  if (address === undefined) return undefined;
  // It is relative to the address asked, of which only the parameters matter here.
  return new URL(address, 'http://localhost').searchParams.get('cursor') ?? undefined;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Pages of one table, each a file with the same first row, as one file that begins with a byte order mark, by which spreadsheets know UTF-8. */
export const joinCsv = (pages: readonly string[]): string =>
  BYTE_ORDER_MARK + pages.map((page, place) => (place === 0 ? withoutMark(page) : withoutFirstRow(withoutMark(page)))).join('');

const withoutMark = (page: string): string => (page.startsWith(BYTE_ORDER_MARK) ? page.slice(1) : page);

/** The first row holds the columns’ names, none of which has a line break. */
const withoutFirstRow = (page: string): string => page.slice(page.indexOf('\r\n') + 2);
