import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildPage } from '../../../lib/bundling/build-page.ts';

it(
  'builds the page once for those who ask at the same time, and not again while it is made of the same',
  { timeout: 120_000 },
  async () => {
    const folders = await Promise.all([buildPage(), buildPage()]);
    expect(new Set(folders).size).toBe(1);
    const [folder] = folders;
    const { mtimeMs } = await stat(join(folder, 'index.html'));
    expect(await buildPage()).toBe(folder);
    expect((await stat(join(folder, 'index.html'))).mtimeMs).toBe(mtimeMs);
  },
);

it(
  'makes of it what the content security policy lets run: scripts in files of their own, named by what they hold',
  { timeout: 120_000 },
  async () => {
    const html = await readFile(join(await buildPage(), 'index.html'), 'utf8');
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/\s(on\w+|style)=/);
    expect([...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\/assets\/index-[\w-]{8}\.js$/)]),
    );
  },
);
