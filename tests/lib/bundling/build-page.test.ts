import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
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

it('has less than 250 KB of script for whoever comes to triage, gzipped', { timeout: 120_000 }, async () => {
  const assets = join(await buildPage(), 'assets');
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  const wanted = scripts.filter((name) => /^(?:index|triage-screen)-/.test(name));
  expect(wanted).toHaveLength(2);
  let bytes = 0;
  // What these import, and what that imports; what is loaded later is written `import("./…")`.
  for (const name of wanted) {
    const script = await readFile(join(assets, name), 'utf8');
    bytes += gzipSync(script).length;
    for (const [, imported] of script.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      if (imported !== undefined && !wanted.includes(imported)) wanted.push(imported);
    }
  }
  expect(wanted.length).toBeGreaterThan(5);
  expect(bytes).toBeLessThan(250_000);
});
