import type { Paint, Style } from './colours.ts';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

/** A column of a table; widths are columns of the terminal. */
export interface Column {
  readonly title: string;
  readonly width: number;
}

/** What stands in a column: printable text, or several such, each beginning a line of its own. */
export interface Cell {
  readonly text: string | readonly string[];
  readonly style?: Style | undefined;
}

const GAP = '  ';

/** How far the columns reach, gaps among them. */
export const widthOfAll = (columns: readonly Column[]): number =>
  columns.reduce((sum, { width }) => sum + width, 0) + GAP.length * (columns.length - 1);

/** Lines of one row: cells are wrapped, stand side by side, and are painted after that, so that no colour moves what stands beside it. */
export function row(columns: readonly Column[], cells: readonly Cell[], paint: Paint): string[] {
  const wrapped = columns.map(({ width }, i) => linesOf(cells[i]?.text ?? '').flatMap((text) => wrap(text, width)));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const last = wrapped.findLastIndex((lines) => (lines[line] ?? '') !== '');
    return columns
      .slice(0, last + 1)
      .map((column, i) => {
        const text = wrapped[i]?.[line] ?? '';
        const style = cells[i]?.style;
        const painted = style === undefined ? text : paint(style, text);
        return `${leftToRight(text, painted)}${i < last ? ' '.repeat(column.width - widthOf(text)) : ''}`;
      })
      .join(GAP);
  });
}

const linesOf = (text: string | readonly string[]): readonly string[] => (typeof text === 'string' ? [text] : text);

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
/** LEFT-TO-RIGHT MARK: takes no column. */
const MARK = '\u200E';

/** Keeps a text from right to left in its own cell, where a terminal would else turn the columns beside it around as well. */
const leftToRight = (text: string, painted: string): string => (RIGHT_TO_LEFT.test(text) ? `${MARK}${painted}${MARK}` : painted);
