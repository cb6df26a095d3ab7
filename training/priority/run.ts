import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { BadMarks } from '../../bench/corpus/read-marked-article.ts';
import { readCorpus } from '../marked.ts';
import type { Leads } from './cross-validate.ts';
import { crossValidate, score } from './cross-validate.ts';
import { examplesOf } from './examples.ts';
import type { Weights } from './fit.ts';
import { FIT, fitWeights } from './fit.ts';

/** Points of one logit; with the base they put a typical claim at 40, and the first of a grave story among the urgent. */
const SCALE = 12;
const BASE = 30;

const program = new Command('train:priority')
  .description(
    'Learns how many points each signal gives a claim, from what editors would check first in the marked articles (`lead:` in bench/corpus/GUIDE.md), ' +
      'and says how many of the first five would then be among those, each article scored with the points that the others teach. The same articles ' +
      'and seed give the same points.',
  )
  .option('--corpus <folder>', 'marked articles', 'bench/corpus/train')
  .option('--out <path>', 'where the points go', 'functions/domain/extraction/prioritise/points.json')
  .action(train);

const inPoints = (weights: Weights): Weights => new Map([...weights].map(([name, weight]) => [name, Math.round(weight * SCALE)]));

const told = ({ found, marked }: Leads): string => `${found.toFixed(2)} of claims as found, ${marked.toFixed(2)} of claims as marked`;

function train({ corpus, out }: { corpus: string; out: string }): void {
  const articles = readCorpus(corpus).map(({ article }) => examplesOf(article));
  console.log(`${articles.length} articles; leads among the first five, cross-validated:`);
  console.log(`  ${told(crossValidate(articles, FIT, { folds: 8, rounds: 3, seed: 1, settle: inPoints }))}`);
  const points = inPoints(fitWeights(articles, FIT));
  console.log(`on the articles learned from:\n  ${told(score(articles, points))}`);
  const signals = Object.fromEntries([...points].filter(([, value]) => value !== 0).toSorted((a, b) => b[1] - a[1]));
  writeFileSync(out, `${JSON.stringify({ base: BASE, signals }, null, 2)}\n`);
}

try {
  program.parse();
} catch (error) {
  if (!(error instanceof BadMarks)) throw error;
  program.error(`error: ${error.message}`);
}
