import type { FoundAttribution } from '../../functions/domain/extraction/claim.ts';
import type { Marked } from '../extraction/score-articles.ts';
import { scoreFinder } from '../extraction/score-articles.ts';
import type { Cell } from '../extraction/table.ts';
import { table, tableLine } from '../extraction/table.ts';

const COLUMNS = ['speech: F1', 'indirect', 'source', 'all: F1', 'own corpus: F1', 'source'] as const;

/** One figure a column, in per cent. */
export type Measured = readonly (number | null)[];

/** Measures a finder on news and on articles of the own corpus. */
export function measure(news: readonly Marked[], own: readonly Marked[], find: (text: string) => readonly FoundAttribution[]): Measured {
  const { speech, all } = scoreFinder(news, find);
  const invented = scoreFinder(own, find).all;
  return [speech.f1, speech.recallOf.indirect, speech.source, all.f1, invented.f1, invented.source];
}

/** The first two lines of the table. */
export const ablationHead = (): string => table(['step', 'without', ...COLUMNS], 2, []);

/** A line of the table, each figure with its difference to that of the whole. */
export function ablationLine(step: string, without: string, measured: Measured, whole: Measured): string {
  const cells = measured.map((figure, at): Cell => {
    const all = whole[at] ?? null;
    if (figure === null || all === null || measured === whole) return figure;
    const difference = figure - all;
    return `${figure.toFixed(1)} (${difference < 0 ? '−' : '+'}${Math.abs(difference).toFixed(1)})`;
  });
  return tableLine([step, without, ...cells]);
}
