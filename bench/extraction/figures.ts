import type { Quotation } from '../../functions/domain/extraction/claim.ts';
import type { Tally } from './score.ts';

/** Rates in per cent, to a tenth; null where there was nothing to measure. */
export interface Figures {
  readonly articles: number;
  /** How many marked attributions count. */
  readonly gold: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly wordF1: number | null;
  readonly source: number | null;
  readonly cue: number | null;
  readonly recallOf: Readonly<Record<Quotation, number | null>>;
}

/** The rates that a tally's counts make. */
export function figuresOf({ articles, right, wrong, missed, words, source, cue, recall }: Tally): Figures {
  return {
    articles,
    gold: right + missed,
    precision: percent(right, right + wrong),
    recall: percent(right, right + missed),
    f1: percent(2 * right, 2 * right + wrong + missed),
    wordF1: percent(2 * words.right, 2 * words.right + words.wrong + words.missed),
    source: percent(source.hit, source.of),
    cue: percent(cue.hit, cue.of),
    recallOf: {
      direct: percent(recall.direct.hit, recall.direct.of),
      mixed: percent(recall.mixed.hit, recall.mixed.of),
      indirect: percent(recall.indirect.hit, recall.indirect.of),
    },
  };
}

/** Per cent to a tenth; null of nothing. */
export function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 10;
}
