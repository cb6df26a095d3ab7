import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { wholeNumber } from '../bench/whole-number.ts';
import { BadGoldFile } from '../bench/extraction/gold.ts';
import { BadMarks } from '../bench/corpus/read-marked-article.ts';
import { readAll } from './examples.ts';
import { BadKindLine, kindsInArticle, readKinds } from './kinds/kind-examples.ts';
import { fromCorpus, readCorpus, readPolnear } from './marked.ts';
import { packTable } from './pack.ts';
import { readTold } from './kinds/told-in-polnear.ts';
import { KIND_TRAINING, trainKinds } from './kinds/train-kinds.ts';
import { TRAINING, trainModel } from './train-model.ts';
import { validateKinds } from './kinds/validate-kinds.ts';
import { typedText } from './types/examples.ts';
import { BadPassage, readIntroduced } from './types/introduced.ts';
import { learnTypes } from './types/learn-types.ts';
import { TYPE_TRAINING } from './types/train-types.ts';

const MODELS = ['attributions', 'kinds', 'types'] as const;

interface Options {
  readonly only?: (typeof MODELS)[number];
  readonly polnear?: string;
  readonly corpus: string;
  readonly kinds: string;
  readonly told: string;
  readonly out: string;
  readonly kindsOut: string;
  readonly folds?: number;
  readonly introduced: string;
  readonly typesOut: string;
  readonly seed: number;
}

const program = new Command('train')
  .description(
    "Trains the claim finder's models, about two minutes on one core: one finds attributions, one tells facts from opinions, predictions, " +
      'calls and plans, one tells what type a source is (half a minute and some seconds, `--only kinds`, `--only types`). The same files and seed give the same weights.\n\n' +
      'The first learns from the train part of PolNeAR (Newell, Margolin and Ruths, LREC 2018), which does not come with the project, one JSON article a ' +
      "line as `npm run bench:extraction -- --help` describes, and from the project's own marked articles; the second from these, from invented claims and from what readers told of " +
      "claims in PolNeAR (without --polnear it does without those, and its weights are not the project's); " +
      'the third from the marked articles, from invented passages that introduce sources, and from the word lists of lexicon/sources/source-words.ts and lexicon/sources/role-types.ts.',
  )
  .addOption(new Option('--only <model>', 'trains one of them and leaves the others as they are').choices(MODELS))
  .option('--polnear <path>', "PolNeAR's train part; needed for attributions; kinds learn from it, too")
  .option('--corpus <folder>', 'marked articles, see bench/corpus/GUIDE.md', 'bench/corpus/train')
  .option('--out <path>', 'where the weights go', 'functions/domain/extraction/model/weights.json')
  .option('--kinds <path>', 'invented claims by their kind', 'training/kinds/invented.txt')
  .option(
    '--told <path>',
    "kinds that readers told of claims in PolNeAR's train part, by their offsets",
    'training/kinds/told-in-polnear.jsonl',
  )
  .option('--kinds-out <path>', 'where the weights of kinds go', 'functions/domain/extraction/classify/kind/kind-weights.json')
  .option('--introduced <folder>', 'invented passages in which sources are introduced', 'training/types/introduced')
  .option('--types-out <path>', 'where the weights of source types go', 'functions/domain/extraction/resolve/types/type-weights.json')
  .option(
    '--folds <number>',
    'with --only kinds: in place of writing weights, tells how many kinds are right in articles left out of the learning',
    wholeNumber(2, 99),
  )
  .option('--seed <number>', 'of the order of the examples', wholeNumber(0, 999_999_999), 1)
  .action(train);

async function train(options: Options): Promise<void> {
  const { only } = options;
  if (only === undefined || only === 'attributions') await trainAttributions(options);
  if (only === undefined || only === 'kinds') await trainKindsOf(options);
  if (only === undefined || only === 'types') trainTypesOf(options);
}

async function trainAttributions({ polnear, corpus, out, seed }: Options): Promise<void> {
  if (polnear === undefined)
    return program.error('error: name the train part of PolNeAR with --polnear <path>, or train --only kinds or types.');
  const marked = readCorpus(corpus).map((file) => fromCorpus(file, TRAINING.corpusWeight));
  const articles = readAll([...(await readPolnear(polnear)), ...marked]);
  console.log(`${articles.length} articles, ${articles.reduce((sum, { examples }) => sum + examples.length, 0)} attributions`);
  const options = { ...TRAINING, cues: { ...TRAINING.cues, seed }, parts: { ...TRAINING.parts, seed: seed + 1 } };
  write(out, trainModel(articles, options, console.log));
}

async function trainKindsOf({ only, polnear, corpus, kinds, told, kindsOut, folds, seed }: Options): Promise<void> {
  const articles = readCorpus(corpus).map(({ article }) => kindsInArticle(article));
  const invented = readKinds(readFileSync(kinds, 'utf8'));
  const inPolitics = polnear === undefined ? [] : readTold(readFileSync(told, 'utf8'), await readPolnear(polnear));
  console.log(
    `${articles.flat().length} marked claims, ${invented.length} invented ones and ${inPolitics.length} in PolNeAR of known kind`,
  );
  const options = { ...KIND_TRAINING, seed };
  if (folds !== undefined && only === 'kinds') {
    const { right, of } = validateKinds(articles, [...invented, ...inPolitics], options, folds);
    console.log(`${right} of ${of} kinds right (${((100 * right) / of).toFixed(1)} %) in ${folds} folds`);
  } else write(kindsOut, packTable(trainKinds([...articles.flat(), ...invented, ...inPolitics], options), options.bits));
}

function trainTypesOf({ corpus, introduced, typesOut, seed }: Options): void {
  const articles = readCorpus(corpus).map(({ article }) => typedText(article));
  const passages = readdirSync(introduced)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => readIntroduced(readFileSync(join(introduced, name), 'utf8')));
  write(typesOut, learnTypes([...articles, ...passages], { ...TYPE_TRAINING, seed }, console.log));
}

function write(path: string, model: object): void {
  const packed = `${JSON.stringify(model)}\n`;
  writeFileSync(path, packed);
  console.log(`${path}: ${Math.ceil(packed.length / 1000)} kB`);
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof BadGoldFile || error instanceof BadMarks || error instanceof BadKindLine || error instanceof BadPassage))
    throw error;
  program.error(`error: ${error.message}`);
}
