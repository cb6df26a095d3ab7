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
  readonly precisionOf: Readonly<Record<Quotation, number | null>>;
  /** How many of each sort are marked. */
  readonly goldOf: Readonly<Record<Quotation, number>>;
}

/** The rates that a tally's counts make. */
export function figuresOf({ articles, right, wrong, missed, words, source, cue, recall, precision }: Tally): Figures {
  return {
    articles,
    gold: right + missed,
    precision: percent(right, right + wrong),
    recall: percent(right, right + missed),
    f1: percent(2 * right, 2 * right + wrong + missed),
    wordF1: percent(2 * words.right, 2 * words.right + words.wrong + words.missed),
    source: percent(source.hit, source.of),
    cue: percent(cue.hit, cue.of),
    recallOf: ofEach((quotation) => percent(recall[quotation].hit, recall[quotation].of)),
    precisionOf: ofEach((quotation) => percent(precision[quotation].hit, precision[quotation].of)),
    goldOf: ofEach((quotation) => recall[quotation].of),
  };
}

const ofEach = <Value>(value: (quotation: Quotation) => Value): Record<Quotation, Value> => ({
  direct: value('direct'),
  mixed: value('mixed'),
  indirect: value('indirect'),
});

/** Per cent to a tenth; null of nothing. */
export function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 10;
}
