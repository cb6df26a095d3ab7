import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BadGoldFile, outletOf, readGold } from '../../../bench/extraction/gold.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gold-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

test('reads a line each, parts that are left out as none, other fields ignored', async () => {
  const path = await written(
    'good.jsonl',
    '{"id":"a","text":"She left, he said.","attributions":[{"content":[[0,8]],"cue":[[13,17]],"type":"indirect"}]}\r\n\n{"id":"b","text":"","attributions":[]}\n',
  );
  expect(await readGold(path)).toEqual([
    { id: 'a', text: 'She left, he said.', attributions: [{ source: [], cue: [[13, 17]], content: [[0, 8]] }] },
    { id: 'b', text: '', attributions: [] },
  ]);
});

test.each([
  ['empty', '\n', /holds no article/],
  ['no JSON', '{"id":"a","text":"b","attributions":[]}\nHe said no.', /line 2: not JSON/],
  ['no text', '{"id":"a","attributions":[]}', /line 1: .*text/],
  ['no pair', '{"id":"a","text":"b","attributions":[{"cue":[[0]]}]}', /line 1: .*cue/],
  ['beyond the text', '{"id":"a","text":"b","attributions":[{"content":[[0,2]]}]}', /\[0, 2\] is no range within its text of 1 characters/],
  ['backwards', '{"id":"a","text":"bcd","attributions":[{"content":[[2,1]]}]}', /\[2, 1\] is no range/],
])('refuses a file with %s and says where', async (name, text, message) => {
  const path = await written(`${name}.jsonl`, text);
  const reading = readGold(path);
  await expect(reading).rejects.toThrow(BadGoldFile);
  await expect(reading).rejects.toThrow(message);
  await expect(reading).rejects.toThrow(path);
});

test('names a file that is missing', async () => {
  await expect(readGold(join(folder, 'missing.jsonl'))).rejects.toThrow(/missing\.jsonl cannot be read: ENOENT/);
});

test('the outlet is what stands before the date of an id', () => {
  expect(outletOf('harbour-wire_2031-04-02_talks-fail')).toBe('harbour-wire');
  expect(outletOf('harbour-wire_2031-04-02')).toBe('harbour-wire');
  expect(outletOf('talks_fail')).toBeNull();
  expect(outletOf('17')).toBeNull();
});
