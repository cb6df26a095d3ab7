import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkedArticle } from '../../bench/corpus/read-marked-article.ts';

const ROOT = join(import.meta.dirname, '../..');

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => ending.test(name) && name !== 'README.md')
    .toSorted()
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'));

/** Every article invented for this project that may be looked at: samples, fixtures, and the part of the corpus that is there to learn from. */
export const inventedArticles = (): string[] => [
  ...filesIn('samples', /\.(?:txt|md|html)$/),
  ...filesIn('tests/fixtures/articles', /\.(?:txt|md|html)$/),
  ...filesIn('bench/corpus/train', /\.txt$/).map((file) => readMarkedArticle(file).text),
];
