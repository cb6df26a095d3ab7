import { Command, InvalidArgumentError } from 'commander';
import fc from 'fast-check';
import { fill, LONG_LINES } from '../support/hostile/long-texts.ts';
import { readAndCheck, WAYS } from '../support/hostile/read-and-check.ts';
import { brokenNews, mutationsOf, repeated, soup } from '../support/hostile/texts.ts';
import { growths, SUSPICIOUS } from './growth.ts';
import { inventedArticles } from './invented-articles.ts';
import { Progress } from './progress.ts';

interface Options {
  readonly runs: number;
  readonly seed: number;
  readonly path?: string;
  readonly growth: boolean;
}

const whole = (value: string): number => {
  if (!/^-?\d{1,10}$/.test(value)) throw new InvalidArgumentError('Give a whole number.');
  return Number(value);
};

const count = (value: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('Give a whole number from 1.');
  return Number(value);
};

const program = new Command('fuzz')
  .description(
    'Reads random and mutated texts as plain text, Markdown and HTML, finds their claims, and holds what comes of it to what must hold for any text: ' +
      'no error, offsets that reproduce the text, no furniture touched, ids and priorities in order. Then measures how CPU time grows with length.',
  )
  .option('--runs <count>', 'how many texts', count, 10_000)
  .option('--seed <number>', 'the same seed gives the same texts', whole, Math.floor(Math.random() * 0x7f_ff_ff_ff))
  .option('--path <path>', 'straight to the text that failed, as the failure told it')
  .option('--no-growth', 'do not measure how time grows')
  .addHelpText('after', '\nExamples:\n  npm run fuzz -- --runs 100000 --seed 7\n  npm run fuzz -- --seed 7 --path 4711:2:0 --no-growth')
  .parse();

/** Now and then a line of a million. */
const longLine = fc.constantFrom(...LONG_LINES).map(([, piece]) => fill(piece, 1_000_000));

const texts = fc.oneof(
  { weight: 1200, arbitrary: brokenNews },
  { weight: 1200, arbitrary: soup },
  { weight: 400, arbitrary: repeated },
  { weight: 300, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  { weight: 300, arbitrary: fc.string({ unit: 'grapheme', maxLength: 400 }) },
  { weight: 1600, arbitrary: mutationsOf(inventedArticles()) },
  { weight: 1, arbitrary: longLine },
);

/** @returns whether all texts passed */
function fuzz({ runs, seed, path }: Options): boolean {
  const progress = new Progress(process.stderr, runs);
  let failed = false;
  const property = fc.property(texts, fc.constantFrom(...WAYS), (text, way) => {
    try {
      readAndCheck(text, way);
    } catch (error) {
      failed = true;
      throw error;
    } finally {
      if (!failed) progress.step();
    }
  });
  const details = fc.check(property, { numRuns: runs, seed, ...(path === undefined ? {} : { path }) });
  const seconds = progress.end();
  if (!details.failed) {
    say(`${details.numRuns} texts passed in ${seconds.toFixed(0)} s (seed ${seed}).`);
    return true;
  }
  const { counterexample, counterexamplePath, errorInstance, numRuns, numShrinks } = details;
  const [text, way] = counterexample ?? ['', WAYS[0]];
  say(
    `Text ${numRuns} failed (seed ${seed}). Shrunk ${numShrinks} times, read as ${way === 'text' ? 'decoded text' : way}:\n\n` +
      `${shown(text)}\n\n${errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance)}\n\n` +
      `Again: npm run fuzz -- --runs ${runs} --seed ${seed} --path ${counterexamplePath ?? ''} --no-growth`,
  );
  return false;
}

const LONGEST_SHOWN = 20_000;

/** As JSON in ASCII, which a test can take over. */
const shown = (text: string): string => {
  const json = JSON.stringify(text.slice(0, LONGEST_SHOWN)).replaceAll(
    /[^\u0020-\u007E]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return text.length > LONGEST_SHOWN ? `${json} and ${text.length - LONGEST_SHOWN} more` : json;
};

function measureGrowth(): void {
  say('\nCPU seconds for 250,000 and 1,000,000 characters; linear work grows four-fold:');
  let suspicious = 0;
  for (const {
    family,
    seconds: [short, long],
  } of growths()) {
    const growth = long / Math.max(short, 0.001);
    const odd = growth > SUSPICIOUS && long > 0.2;
    if (odd) suspicious++;
    say(
      `${short.toFixed(2).padStart(7)} ${long.toFixed(2).padStart(7)}  × ${growth.toFixed(1).padStart(4)}  ${family}${odd ? '  ← more than linear?' : ''}`,
    );
  }
  say(
    suspicious === 0
      ? 'All grow with their length.'
      : `${suspicious} grow faster than their length. Measure them again before believing it.`,
  );
}

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const options = program.opts<Options>();
const passed = fuzz(options);
if (passed && options.growth) measureGrowth();
process.exitCode = passed ? 0 : 1;
