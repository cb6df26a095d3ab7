import { Command } from 'commander';
import { wholeNumber } from '../whole-number.ts';
import { BadGoldFile, readGold } from './gold.ts';
import { findAttributions } from '../../functions/domain/extraction/find-attributions.ts';
import { scoreFinder } from './score-articles.ts';
import { scoreFile } from './score-file.ts';
import { speedOf } from './speed.ts';
import { goalTable } from './tables/goal-table.ts';
import { peerTable } from './tables/peer-table.ts';
import { quotationTable } from './tables/quotation-table.ts';
import { scoreTable } from './tables/score-table.ts';
import { loadWeights, weightFiles } from './weights.ts';

interface Options {
  readonly gold: readonly string[];
  readonly runs: number;
}

const program = new Command('bench:extraction')
  .description(
    'Measures the claim finder against articles in which people marked the attributions, and prints Markdown tables.\n\n' +
      'Each line of a file is {"id", "text", "attributions": [{"source", "cue", "content"}]}, each part a list of [start, end] in UTF-16 code ' +
      'units. A content counts as found where at least half of its words and the marked ones are shared (IoU >= 0.5). No such file comes with ' +
      'the project; PolNeAR (Newell, Margolin and Ruths, LREC 2018) can be brought into this form.',
  )
  .requiredOption('--gold <paths...>', 'files of marked articles, JSON lines')
  .option('--runs <count>', 'how often the finder and a bare tagger are timed in turns; the median counts', wholeNumber(1, 9999), 9)
  .action(bench);

async function bench({ gold, runs }: Options): Promise<void> {
  const loading = loadWeights();
  const files: { path: string; articles: Awaited<ReturnType<typeof readGold>> }[] = [];
  for (const path of gold) files.push({ path, articles: await readGold(path) });
  const articles = files.flatMap((file) => file.articles);
  const scored = files.flatMap((file) => scoreFile(file.path, file.articles));
  const speed = await speedOf(
    articles.map(({ text }) => text),
    runs,
  );
  const figures = scoreFinder(articles, findAttributions);
  section(`All ${articles.length} articles`, goalTable({ figures, speed }), GOALS_NOTE);
  section('By outlet', scoreTable(scored), SCORES_NOTE);
  section('By sort of quotation', quotationTable(scored), QUOTATIONS_NOTE);
  const weights = weightFiles();
  const bytes = weights.reduce((sum, file) => sum + file.bytes, 0);
  section(
    'Speed and size',
    `From raw text to ${speed.claims.toLocaleString('en')} claims: ${thousands(speed.ours)} tokens a second of CPU time; bare tagging by wink-nlp ` +
      `(sentences and parts of speech): ${thousands(speed.tagging)}. Ratio ${speed.ratio.toFixed(2)}, median of ${runs} rounds, ` +
      `${speed.tokens.toLocaleString('en')} tokens as wink-nlp counts them.\n\n` +
      `Weights in the bundle: ${bytes.toLocaleString('en')} bytes (${weights.map(({ name }) => name).join(', ')}). ` +
      `Those of the attributions, in a fresh process: parsed in ${loading.parsing.toFixed(1)} ms, unpacked in ${loading.unpacking.toFixed(1)} ms.`,
  );
  section('Others on PolNeAR', peerTable());
}

const GOALS_NOTE =
  'In per cent, but for the speed. Best open peer: each figure by itself. A match is a content of which at least half of the words are shared.';
const SCORES_NOTE =
  'In per cent. Source, cue: how often they overlap the marked ones, among the matched. Direct, mixed, indirect: recall by quotation.\n' +
  'Speech: cues that are verbs of saying. All: beliefs, intentions and the like as well.';
const QUOTATIONS_NOTE = 'Recall by what the marked content is, precision by what the found one is.';

const thousands = (tokens: number): string => `${Math.round(tokens / 1000)}k`;

function section(heading: string, ...blocks: readonly string[]): void {
  console.log(`## ${heading}\n\n${blocks.join('\n\n')}\n`);
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof BadGoldFile)) throw error;
  program.error(`error: ${error.message}`);
}
