import type { TrainingArticle } from '../../training/marked.ts';
import { outletOf } from '../extraction/gold.ts';

/** What is left to learn from when an outlet is left out, and what it is tested on. */
export interface Fold {
  readonly outlet: string;
  readonly others: readonly TrainingArticle[];
  readonly own: readonly TrainingArticle[];
}

/** An outlet is asked for of which there is no article. */
export class UnknownOutlet extends Error {
  override readonly name = 'UnknownOutlet';
}

/**
 * One fold an outlet, in the order of their names; only the outlets `wanted` where any are.
 * @throws UnknownOutlet
 */
export function foldsOf(articles: readonly TrainingArticle[], wanted: readonly string[] = []): Fold[] {
  const known = [...new Set(articles.map(({ id }) => outletOf(id)))].filter((outlet) => outlet !== null).toSorted();
  const strange = wanted.find((outlet) => !known.includes(outlet));
  if (strange !== undefined) throw new UnknownOutlet(`No article is of ${strange}; there are ${known.join(', ')}.`);
  return known
    .filter((outlet) => wanted.length === 0 || wanted.includes(outlet))
    .map((outlet) => ({
      outlet,
      others: articles.filter(({ id }) => outletOf(id) !== outlet),
      own: articles.filter(({ id }) => outletOf(id) === outlet),
    }));
}
