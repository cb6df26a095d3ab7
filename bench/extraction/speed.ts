import { findAttributions } from '../../functions/domain/extraction/find-attributions.ts';

/** What was timed, and the finder's time over that of Node's own segmenter splitting the same texts into words. */
export interface Speed {
  readonly words: number;
  readonly attributions: number;
  readonly ratio: number;
}

/**
 * Times the finder, from raw texts to attributions, against the segmenter. They take turns, and the median of the `runs` ratios counts, so that
 * a machine that is busy for a while does not favour either.
 */
export function speedOf(texts: readonly string[], runs: number): Speed {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const split = (): number => sum(texts, (text) => wordsOf(segmenter, text));
  const find = (): number => sum(texts, (text) => findAttributions(text).length);
  const words = split();
  const attributions = find();
  const ratios = Array.from({ length: runs }, () => {
    const splitting = milliseconds(split);
    return milliseconds(find) / splitting;
  });
  return { words, attributions, ratio: ratios.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN };
}

function wordsOf(segmenter: Intl.Segmenter, text: string): number {
  let words = 0;
  for (const segment of segmenter.segment(text)) words += Number(segment.isWordLike);
  return words;
}

function sum(texts: readonly string[], countOf: (text: string) => number): number {
  return texts.reduce((total, text) => total + countOf(text), 0);
}

function milliseconds(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
