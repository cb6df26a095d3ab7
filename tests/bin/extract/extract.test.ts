import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const STORY = `Bridge falls in Ostrava\n\nOSTRAVA (Morning Line) -- At least 12 people were killed when a bridge fell on Friday, the fire service said.\n\nThe mayor called for calm.\n`;

const Printed = z.object({
  article: z.object({ text: z.string() }),
  claims: z.array(z.object({ text: z.string(), spans: z.array(z.tuple([z.number(), z.number()])) })),
});
const Spans = z.object({ id: z.string(), attributions: z.array(z.object({ content: z.array(z.tuple([z.number(), z.number()])) })) });

const RUNNER = fileURLToPath(new URL('./run-extract.ts', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-extract-'));
  await writeFile(join(folder, 'bridge.txt'), STORY);
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `docket extract …` as a person would. */
const extract = (args: readonly string[], input = ''): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, ['--import', 'tsx', RUNNER, 'extract', ...args], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
    child.stdin?.end(input);
  });

describe('docket extract', () => {
  it('prints article and claims as JSON', async () => {
    const { code, stdout } = await extract([join(folder, 'bridge.txt'), '--format', 'json']);
    const { article, claims } = Printed.parse(JSON.parse(stdout));
    expect(code).toBe(0);
    expect(claims[0]?.text).toContain('At least 12 people were killed');
    for (const claim of claims) expect(claim.spans.map(([start, end]) => article.text.slice(start, end)).join(' ')).toBe(claim.text);
  });

  it('prints a table for people, without colours when nobody looks', async () => {
    const { stdout } = await extract(['-'], STORY);
    expect(stdout).toContain('fire service');
    expect(stdout).toMatch(/\d+ (?:urgent|high)/);
    expect(stdout).not.toContain('\u001B[');
  });

  it('reads the other files when one cannot be read, and says what to do', async () => {
    const { code, stdout, stderr } = await extract([join(folder, 'missing.txt'), join(folder, 'bridge.txt'), '--format', 'json']);
    expect(code).toBe(1);
    expect(stderr).toContain('missing.txt: There is no such file');
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

  it.each([[[]], [['--jsonl', '-', 'story.txt']], [['--format', 'yaml', 'story.txt']], [['--jsonl', '-', '--format', 'json']]])(
    'calls %j a misuse',
    async (args) => {
      const { code, stderr } = await extract(args);
      expect(code).toBe(2);
      expect(stderr).toContain('error:');
    },
  );
});
