import { writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { BadGoldFile } from '../bench/extraction/gold.ts';
import { BadMarks } from '../bench/corpus/read-marked-article.ts';
import { readAll } from './examples.ts';
import { fromCorpus, readCorpus, readPolnear } from './marked.ts';
import { TRAINING, trainModel } from './train-model.ts';

interface Options {
  readonly polnear: string;
  readonly corpus: string;
  readonly out: string;
  readonly seed: number;
}

const program = new Command('train')
  .description(
    "Trains the claim finder's model, about two minutes on one core. The same files and seed give the same weights.\n\n" +
      'Learns from the train part of PolNeAR (Newell, Margolin and Ruths, LREC 2018), which does not come with the project, one JSON article a ' +
      "line as `npm run bench:extraction -- --help` describes, and from the project's own marked articles.",
  )
  .requiredOption('--polnear <path>', "PolNeAR's train part")
  .option('--corpus <folder>', 'marked articles, see bench/corpus/GUIDE.md', 'bench/corpus/train')
  .option('--out <path>', 'where the weights go', 'functions/domain/extraction/model/weights.json')
  .option('--seed <number>', 'of the order of the examples', numberOf, 1)
  .action(train);

async function train({ polnear, corpus, out, seed }: Options): Promise<void> {
  const marked = readCorpus(corpus).map((file) => fromCorpus(file, TRAINING.corpusWeight));
  const articles = readAll([...(await readPolnear(polnear)), ...marked]);
  console.log(`${articles.length} articles, ${articles.reduce((sum, { examples }) => sum + examples.length, 0)} attributions`);
  const options = { ...TRAINING, cues: { ...TRAINING.cues, seed }, parts: { ...TRAINING.parts, seed: seed + 1 } };
  const packed = `${JSON.stringify(trainModel(articles, options, console.log))}\n`;
  writeFileSync(out, packed);
  console.log(`${out}: ${(packed.length / 2 ** 20).toFixed(2)} MB`);
}

function numberOf(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(value);
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof BadGoldFile || error instanceof BadMarks)) throw error;
  program.error(`error: ${error.message}`);
}
