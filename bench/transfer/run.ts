import { Command } from 'commander';
import { wholeNumber } from '../whole-number.ts';
import { findAttributions } from '../../functions/domain/extraction/find-attributions.ts';
import { unpack } from '../../functions/domain/extraction/model/model.ts';
import { readAll } from '../../training/examples.ts';
import { fromCorpus, readCorpus, readPolnear } from '../../training/marked.ts';
import { TRAINING, trainModel } from '../../training/train-model.ts';
import { BadMarks } from '../corpus/read-marked-article.ts';
import { BadGoldFile } from '../extraction/gold.ts';
import type { Searched } from '../extraction/score-articles.ts';
import { scoreArticles } from '../extraction/score-articles.ts';
import type { Cell } from '../extraction/table.ts';
import { table, tableLine } from '../extraction/table.ts';
import { findByRules } from './find-by-rules.ts';
import type { Fold } from './outlets.ts';
import { foldsOf, UnknownOutlet } from './outlets.ts';

interface Options {
  readonly polnear: string;
  readonly corpus: string;
  readonly outlet?: readonly string[];
  readonly runs: number;
}

const program = new Command('bench:transfer')
  .description(
    'Measures how the claim finder reads an outlet that it never learned from: leaves one outlet after the other out of the training articles, ' +
      'trains on the rest as `npm run train` does, tests on what was left out, and prints a Markdown table. About two minutes an outlet; `--runs 1` takes less than one.\n\n' +
      'The rules, whose opinion is among what the model reads, are the same each time; their own figures stand beside.',
  )
  .requiredOption('--polnear <path>', "PolNeAR's train part, as for `npm run train`")
  .option('--corpus <folder>', 'own articles that always belong to the training, see bench/corpus/GUIDE.md', 'bench/corpus/train')
  .option('--outlet <names...>', 'only these outlets')
  .option('--runs <count>', "how many orders of the examples the parts' weights are the mean of", wholeNumber(1, 99), TRAINING.parts.runs)
  .action(bench);

/** What was found in an outlet's articles by the model that never saw it, and by the rules alone. */
interface Read {
  readonly outlet: string;
  readonly model: readonly Searched[];
  readonly rules: readonly Searched[];
}

async function bench({ polnear, corpus, outlet, runs }: Options): Promise<void> {
  const folds = foldsOf(await readPolnear(polnear), outlet);
  const own = readCorpus(corpus).map((file) => fromCorpus(file, TRAINING.corpusWeight));
  const read: Read[] = [];
  console.log(table(HEAD, 1, []));
  for (const fold of folds) {
    const one = readFold({ ...fold, others: [...fold.others, ...own] }, runs);
    console.log(tableLine(cells(one)));
    read.push(one);
  }
  if (read.length > 1)
    console.log(tableLine(cells({ outlet: 'all', model: read.flatMap(({ model }) => model), rules: read.flatMap(({ rules }) => rules) })));
  console.log('\nIn per cent. Each line: trained on the other outlets and the own corpus, tested on all training articles of this one.');
}

function readFold({ outlet, others, own }: Fold, runs: number): Read {
  const model = unpack(trainModel(readAll(others), { ...TRAINING, parts: { ...TRAINING.parts, runs } }, () => {}));
  return {
    outlet,
    model: own.map((article) => ({ ...article, found: findAttributions(article.text, model) })),
    rules: own.map((article) => ({ ...article, found: findByRules(article.text) })),
  };
}

const HEAD = ['left out', 'articles', 'marked', 'speech: F1', 'indirect', 'source', 'all: F1', 'rules alone: speech F1', 'all F1'];

function cells({ outlet, model, rules }: Read): Cell[] {
  const { speech, all } = scoreArticles(model);
  const ruled = scoreArticles(rules);
  const counts = [String(speech.articles), String(all.gold)];
  return [outlet, ...counts, speech.f1, speech.recallOf.indirect, speech.source, all.f1, ruled.speech.f1, ruled.all.f1];
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof BadGoldFile || error instanceof BadMarks || error instanceof UnknownOutlet)) throw error;
  program.error(`error: ${error.message}`);
}
