import { Command, InvalidArgumentError } from 'commander';
import { BadGoldFile, readGold } from './gold.ts';
import { scoreFile } from './score-file.ts';
import { speedOf } from './speed.ts';
import { peerTable, scoreTable } from './table.ts';

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
  .option('--runs <count>', 'how often the finder and the segmenter are timed in turns; the median counts', countOf, 5)
  .action(bench);

async function bench({ gold, runs }: Options): Promise<void> {
  const files: { path: string; articles: Awaited<ReturnType<typeof readGold>> }[] = [];
  for (const path of gold) files.push({ path, articles: await readGold(path) });
  console.log(scoreTable(files.flatMap(({ path, articles }) => scoreFile(path, articles))));
  console.log(
    '\nIn per cent. Source, cue: how often they overlap the marked ones, among the matched. Direct, mixed, indirect: recall by quotation.\n' +
      'Speech: cues that are verbs of saying. All: beliefs, intentions and the like as well.\n',
  );
  const texts = files.flatMap(({ articles }) => articles.map(({ text }) => text));
  const { words, attributions, ratio } = speedOf(texts, runs);
  console.log(
    `Speed: from raw text to attributions, ${texts.length} articles (${words.toLocaleString('en')} words, ` +
      `${attributions.toLocaleString('en')} attributions found) take ${ratio.toFixed(1)} × the time of Intl.Segmenter splitting the same texts ` +
      'into words.\n\nOthers on PolNeAR:\n',
  );
  console.log(peerTable());
}

function countOf(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('Expected a whole number from 1.');
  return Number(value);
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof BadGoldFile)) throw error;
  program.error(`error: ${error.message}`);
}
