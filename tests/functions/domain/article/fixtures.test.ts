import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '../../../../functions/domain/article/article.ts';
import { parseArticle } from '../../../../functions/domain/article/parse-article.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const FIXTURES = join(ROOT, 'tests/fixtures/articles');

/** What was read, a line a block, for a person to check by eye. */
function render({ headline, byline, outlet, section, publishedAt, language, blocks }: Article): string {
  const lines = blocks.map(({ role, text }) => `${role.padEnd(11)} ${text.replaceAll(/\r?\n/g, ' / ')}`);
  return `${JSON.stringify({ headline, byline, outlet, section, publishedAt, language }, null, 2)}\n\n${lines.join('\n')}\n`;
}

const pages = [
  ...readdirSync(FIXTURES)
    .filter((name) => /\.(?:html|txt|md)$/.test(name))
    .map((name) => join(FIXTURES, name)),
  ...readdirSync(join(ROOT, 'samples'))
    .filter((name) => name !== 'README.md')
    .map((name) => join(ROOT, 'samples', name)),
];

// Each expectation was read against its page by a person; `vitest -u` rewrites them, and the difference is then to be read again.
test.each(pages)('%s', async (path) => {
  const name = path.split('/').at(-1) ?? '';
  const article = parseArticle({ bytes: readFileSync(path), name });
  await expect(render(article)).toMatchFileSnapshot(join(FIXTURES, 'expected', `${name}.blocks`));
});
