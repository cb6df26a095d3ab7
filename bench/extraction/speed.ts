import { findAttributions } from '../../functions/domain/extraction/find-attributions.ts';
import { medianSeconds } from '../measure.ts';

/** What was timed, and the finder's time over that of Node's own segmenter splitting the same texts into words. */
export interface Speed {
  readonly words: number;
  readonly attributions: number;
  readonly ratio: number;
}

/** Times the finder, from raw texts to attributions, and the segmenter; the median of `runs` each. */
export async function speedOf(texts: readonly string[], runs: number): Promise<Speed> {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  let words = 0;
  const segmenting = await medianSeconds(runs, () => {
    words = 0;
    for (const text of texts) for (const segment of segmenter.segment(text)) words += Number(segment.isWordLike);
  });
  let attributions = 0;
  const finding = await medianSeconds(runs, () => {
    attributions = 0;
    for (const text of texts) attributions += findAttributions(text).length;
  });
  return { words, attributions, ratio: finding / segmenting };
}
