import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { FoundAttribution } from '../../functions/domain/extraction/claim.ts';
import type { Fault } from './json-line.ts';
import { outside, readJsonLine } from './json-line.ts';

const Spans = z.array(z.tuple([z.int().min(0), z.int().min(0)])).default([]);

const Line = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: Spans, cue: Spans, content: Spans })),
});

/** An article with the attributions that people marked in it; offsets are UTF-16 code units into `text`. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly FoundAttribution[];
}

/** The file of marked articles is missing, empty, or has a line that cannot be read. */
export class BadGoldFile extends Error {
  override readonly name = 'BadGoldFile';
}

/**
 * Reads marked articles: one JSON object a line, `{"id", "text", "attributions": [{"source", "cue", "content"}]}`, each part a list of
 * `[start, end]`, possibly several (discontinuous) or none. Other fields are ignored.
 *
 * @throws {BadGoldFile} naming the file, the line and what is wrong with it
 */
export async function readGold(path: string): Promise<GoldArticle[]> {
  const lines = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new BadGoldFile(`${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  });
  const articles = lines.split(/\r?\n/).flatMap((line, at) => (line.trim() === '' ? [] : [readLine(line, `${path}, line ${at + 1}`)]));
  if (articles.length === 0) throw new BadGoldFile(`${path} holds no article. Expected one JSON object a line.`);
  return articles;
}

function readLine(line: string, where: string): GoldArticle {
  const fault: Fault = (what, options) => new BadGoldFile(`${where}: ${what}`, options);
  const article = readJsonLine(line, Line, '{"id", "text", "attributions"}', fault);
  const { text, attributions } = article;
  for (const { source, cue, content } of attributions) {
    const wrong = outside(text, [...source, ...cue, ...content]);
    if (wrong !== undefined) throw fault(`${wrong} is no range within its text of ${text.length} characters.`);
  }
  return article;
}

/** The outlet that an id names (`harbour-wire_2031-04-02_talks-fail` is of `harbour-wire`), or null where it names none. */
export function outletOf(id: string): string | null {
  return /^([^_\s]+)_\d{4}-\d{2}-\d{2}(?:_|$)/.exec(id)?.[1] ?? null;
}
