import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command, Option } from 'commander';
import { parseText } from '../../functions/domain/article/parse-article.ts';
import { findClaims } from '../../functions/domain/extraction/find-claims.ts';
import { readMarkedArticle } from '../corpus/read-marked-article.ts';
import { compare } from './compare.ts';
import { claimsAsMarked } from './as-marked.ts';
import type { Listed } from './mistakes.ts';
import { LISTED, mistakesIn } from './mistakes.ts';
import { scoreTable } from './score-table.ts';
import type { Tally } from './tally.ts';
import { addComparison, emptyTally } from './tally.ts';

const CORPUS = new URL('../corpus/', import.meta.url);

const program = new Command('bench:claims')
  .description(
    'Measures the claims found against the open corpus (bench/corpus/GUIDE.md), article by article as an upload would be read, and prints a ' +
      'Markdown table. A claim counts as found where it and the marked one, in any place where that is said, share at least half of their words ' +
      '(IoU >= 0.5); one that is found twice is wrong the second time, and beliefs that nobody voiced are wrong. Source, type, via, kind, basis ' +
      'and verification are judged among the matched: a source is right where its name and the marked one have the same words, or those of one ' +
      'stand in a row in the other, of descriptions in whatever order, case, accents, articles and titles aside; via only where somebody is marked or found. Queued: right where the ' +
      'marked claim is queued too. Lead: how many of the first five queued by priority an editor would check first.',
  )
  .addOption(
    new Option('--part <part>', 'which part of the corpus: nothing learned from dev, never tune on test')
      .choices(['train', 'dev', 'test'])
      .default('test'),
  )
  .addOption(new Option('--errors <what>', 'lists mistakes in place of the table').choices(LISTED))
  .option('--folder <folder>', 'measures the marked articles of this folder in place of a part')
  .option('--domain <domain>', 'only articles of this domain')
  .option('--marked', 'ranks the claims as people marked them in place of those found: what priority alone is worth')
  .action(bench);

interface Options {
  readonly part: string;
  readonly folder?: string;
  readonly errors?: Listed;
  readonly domain?: string;
  readonly marked?: true;
}

function bench({ part, folder: own, errors, domain, marked }: Options): void {
  const folder = own === undefined ? new URL(`${part}/`, CORPUS) : pathToFileURL(`${resolve(own)}/`);
  const tallies = new Map<string, Tally>();
  const all = emptyTally();
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()) {
    const article = readMarkedArticle(readFileSync(new URL(name, folder), 'utf8'));
    if (domain !== undefined && article.domain !== domain) continue;
    const comparison = compare(
      article,
      marked ? claimsAsMarked(article) : findClaims(parseText(article.text), { articleId: name.replace(/\.txt$/, '') }).claims,
    );
    const tally = tallies.get(article.domain) ?? emptyTally();
    tallies.set(article.domain, tally);
    addComparison(tally, comparison);
    addComparison(all, comparison);
    if (errors === undefined) continue;
    const mistakes = mistakesIn(errors, comparison);
    if (mistakes.length > 0) console.log(`\n${name}\n${mistakes.map((line) => `  ${line}`).join('\n')}`);
  }
  if (errors === undefined) console.log(scoreTable([...[...tallies].toSorted(([a], [b]) => a.localeCompare(b)), ['all', all]]));
}

program.parse();
