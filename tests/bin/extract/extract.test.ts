import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bundleDocket } from '../../support/bundle-docket.ts';
import { runProgram } from '../run-docket.ts';
import type { Ended } from '../run-docket.ts';

const STORY = `Bridge falls in Ostrava\n\nOSTRAVA (Morning Line) -- At least 12 people were killed when a bridge fell on Friday, the fire service said.\n\nThe mayor called for calm.\n`;

const Printed = z.object({
  file: z.string(),
  note: z.string().nullable(),
  article: z.object({ text: z.string() }),
  claims: z.array(z.object({ text: z.string(), spans: z.array(z.tuple([z.number(), z.number()])) })),
});
const Spans = z.object({ id: z.string(), attributions: z.array(z.object({ content: z.array(z.tuple([z.number(), z.number()])) })) });

let folder: string;
let program: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-extract-'));
  program = await bundleDocket(join(folder, 'program'));
  await writeFile(join(folder, 'bridge.txt'), STORY);
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs `docket extract …` as a person would. */
const extract = (args: readonly string[], input = ''): Promise<Ended> => runProgram(program, ['extract', ...args], input);

describe('docket extract', () => {
  it('prints article and claims as JSON', async () => {
    const { code, stdout } = await extract([join(folder, 'bridge.txt'), '--format', 'json']);
    const { article, claims } = Printed.parse(JSON.parse(stdout));
    expect(code).toBe(0);
    expect(claims[0]?.text).toContain('At least 12 people were killed');
    for (const claim of claims) expect(claim.spans.map(([start, end]) => article.text.slice(start, end)).join(' ')).toBe(claim.text);
  });

  it('reads a page from standard input as uploads are read', async () => {
    const page = `<html lang="en"><nav>The mayor said no.</nav><article><h1>Bridge falls</h1><p>Ten were hurt, the fire service said.</p></article></html>`;
    const { code, stdout } = await extract(['-', '--json'], page);
    const { file, note, article, claims } = Printed.parse(JSON.parse(stdout));
    expect({ code, file, note }).toEqual({ code: 0, file: 'standard input', note: null });
    expect(article.text).not.toContain('<');
    expect(claims.map(({ text }) => text)).toEqual(['Ten were hurt']);
  });

  it('explains a claim by its id, and names others where there is none of that id', async () => {
    const file = join(folder, 'bridge.txt');
    const [one, none] = await Promise.all([extract([file, '--explain', '1']), extract([file, '--explain', '77'])]);
    expect(one).toEqual({ code: 0, stdout: expect.stringMatching(/^Claim 01 of Bridge falls in Ostrava\n[^]*fire service/), stderr: '' });
    expect(none).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(/^docket: There is no claim 77\. .*The nearest: 01/) });
  });

  it('prints a table for people, without colours when nobody looks', async () => {
    const { stdout } = await extract(['-'], STORY);
    expect(stdout).toContain('fire service');
    expect(stdout).toMatch(/\d+ (?:urgent|high)/);
    expect(stdout).not.toContain('\u001B[');
  });

  it('reads the other files when one cannot be read, and says what to do', async () => {
    await writeFile(join(folder, 'picture.txt'), Buffer.from('89504e470d0a1a0a0000000d', 'hex'));
    await writeFile(join(folder, 'long.txt'), 'The mayor said no. '.repeat(25_000));
    await writeFile(join(folder, 'huge.txt'), 'x'.repeat(11 * 1024 * 1024));
    const names = ['missing.txt', 'picture.txt', 'long.txt', 'huge.txt', 'bridge.txt'];
    const { code, stdout, stderr } = await extract([...names.map((name) => join(folder, name)), '--format', 'json']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/missing\.txt: There is no such file/);
    expect(stderr).toMatch(/picture\.txt: The file looks like /);
    expect(stderr).toMatch(/long\.txt: The text has 475000 characters; an article may have 400000\./);
    expect(stderr).toMatch(/huge\.txt: It has more than 10 MB/);
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });

  it('prints every attribution of JSON lines, offsets into the text as given', async () => {
    const text = 'Rain fell.\n\n“We lost the bridge,” the mayor said.';
    const { code, stdout, stderr } = await extract(
      ['--jsonl', '-', '--format', 'spans'],
      `${JSON.stringify({ id: 'a', text })}\nnot json\n${JSON.stringify({ id: 'b', text: '' })}\n`,
    );
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => Spans.parse(JSON.parse(line)));
    expect(first?.attributions.map(({ content }) => content.map(([start, end]) => text.slice(start, end)))).toEqual([
      ['“We lost the bridge,”'],
    ]);
    expect(second).toEqual({ id: 'b', attributions: [] });
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('line 2: not JSON') });
  });

  it.each([
    [[]],
    [['--jsonl', '-', 'story.txt']],
    [['--format', 'yaml', 'story.txt']],
    [['--jsonl', '-', '--format', 'json']],
    [['-', '-']],
  ])('calls %j a misuse', async (args) => {
    const { code, stderr } = await extract(args);
    expect(code).toBe(2);
    expect(stderr).toContain('error:');
  });
});
