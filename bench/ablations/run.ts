import { Command } from 'commander';
import { wholeNumber } from '../whole-number.ts';
import { readAll } from '../../training/examples.ts';
import type { TrainingArticle } from '../../training/marked.ts';
import { fromCorpus, readCorpus, readPolnear } from '../../training/marked.ts';
import { TRAINING } from '../../training/train-model.ts';
import { BadMarks } from '../corpus/read-marked-article.ts';
import { BadGoldFile } from '../extraction/gold.ts';
import { resolutionTable } from './resolution.ts';
import { ablationHead, ablationLine, measure } from './table.ts';
import type { Measured } from './table.ts';
import { variants } from './variants.ts';

interface Options {
  readonly polnear: string;
  readonly corpus: string;
  readonly only: string;
  readonly runs: number;
  readonly epochs: number;
}

/** One article of so many is kept for measuring. */
const PARTS = 5;

const program = new Command('bench:ablations')
  .description(
    'Measures what each part of the claim finder adds: leaves one out after the other, trains on four fifths of the training articles and measures ' +
      'on the rest, and prints a Markdown table with the difference to the whole. About a quarter of an hour on one core.\n\n' +
      'Cues are trained anew before the same parts, parts after the same cues; the lines of training train everything. ' +
      'A difference under half a point may be chance.',
  )
  .requiredOption('--polnear <path>', "PolNeAR's train part, as for `npm run train`")
  .option('--corpus <folder>', 'own articles, see bench/corpus/GUIDE.md', 'bench/corpus/train')
  .option('--only <words>', 'only variants whose step or name has these words; `resolution` for the table of sources', '')
  .option('--runs <count>', "how many orders of the examples the parts' weights are the mean of", wholeNumber(1, 99), 1)
  .option('--epochs <count>', 'how often the parts are learned from each example', wholeNumber(1, 99), TRAINING.parts.epochs)
  .action(bench);

async function bench(chosen: Options): Promise<void> {
  const { corpus, only } = chosen;
  if (only !== RESOLUTION) await ablate(chosen);
  if (RESOLUTION.includes(only)) console.log(resolutionTable(corpus));
}

const RESOLUTION = 'resolution';

async function ablate({ polnear, corpus, only, runs, epochs }: Options): Promise<void> {
  const [news, own] = [split(await readPolnear(polnear)), split(readCorpus(corpus).map((file) => fromCorpus(file, TRAINING.corpusWeight)))];
  const read = readAll([...news.learn, ...own.learn]);
  const lessons = { polnear: read.slice(0, news.learn.length), corpus: read.slice(news.learn.length) };
  const options = { ...TRAINING, parts: { ...TRAINING.parts, runs, epochs } };
  let whole: Measured | undefined;
  console.log(ablationHead());
  for (const { step, without, make } of variants(lessons, options)) {
    if (whole !== undefined && !`${step} ${without}`.includes(only)) continue;
    const measured = measure(news.test, own.test, make());
    whole ??= measured;
    console.log(ablationLine(step, without, measured, whole));
  }
  console.log(
    `\nIn per cent; in brackets the difference to the whole. ${news.test.length} articles of PolNeAR, ${own.test.length} of the own corpus.\n`,
  );
}

function split(articles: readonly TrainingArticle[]): { readonly learn: TrainingArticle[]; readonly test: TrainingArticle[] } {
  return { learn: articles.filter((_, at) => at % PARTS !== 0), test: articles.filter((_, at) => at % PARTS === 0) };
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof BadGoldFile || error instanceof BadMarks)) throw error;
  program.error(`error: ${error.message}`);
}
