import { seeded, shuffle } from '../random.ts';
import type { Example, RankedArticle } from './examples.ts';
import type { FitOptions, Weights } from './fit.ts';
import { fitWeights } from './fit.ts';

const FIRST = 5;

/** Of the first five queued claims, how many an editor would check first: mean over articles. */
export interface Leads {
  readonly marked: number;
  readonly found: number;
}

/** Leads among the first five of an article; claims of equal weight stay in the order of the text. */
export function leadsOf(examples: readonly Example[], weights: Weights): number {
  return examples
    .map((example) => ({ example, score: example.signals.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, FIRST)
    .filter(({ example }) => example.leads).length;
}

/** Scores articles with weights. */
export function score(articles: readonly RankedArticle[], weights: Weights): Leads {
  const mean = (of: keyof RankedArticle): number =>
    articles.reduce((sum, article) => sum + leadsOf(article[of], weights), 0) / Math.max(1, articles.length);
  return { marked: mean('marked'), found: mean('found') };
}

/** Scores each article with weights learned from the others, in `folds` parts, `rounds` times in another order. */
export function crossValidate(
  articles: readonly RankedArticle[],
  options: FitOptions,
  { folds, rounds, seed, settle }: { folds: number; rounds: number; seed: number; settle: (weights: Weights) => Weights },
): Leads {
  const random = seeded(seed);
  let marked = 0;
  let found = 0;
  for (let round = 0; round < rounds; round++) {
    const order = [...articles];
    shuffle(order, random);
    for (let fold = 0; fold < folds; fold++) {
      const held = order.filter((_, i) => i % folds === fold);
      const weights = settle(
        fitWeights(
          order.filter((_, i) => i % folds !== fold),
          options,
        ),
      );
      const leads = score(held, weights);
      marked += leads.marked * held.length;
      found += leads.found * held.length;
    }
  }
  const scored = rounds * Math.max(1, articles.length);
  return { marked: marked / scored, found: found / scored };
}
