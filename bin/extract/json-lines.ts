import { createInterface } from 'node:readline';
import { z } from 'zod';
import { findAttributions } from '../../functions/domain/extraction/find-attributions.ts';
import type { FoundAttribution } from '../../functions/domain/extraction/claim.ts';
import type { Problem } from './report.ts';
import { adviceOn, openStream } from './read-input.ts';

const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

export interface Attributed {
  readonly id: string | number;
  readonly attributions: readonly FoundAttribution[];
}

/** Every attribution of each line `{"id", "text"}` of a file, in order; a line that is none is told as a problem and the next is read. */
export async function* readJsonLines(file: string): AsyncGenerator<Attributed | Problem> {
  let number = 0;
  try {
    for await (const line of createInterface({ input: openStream(file), crlfDelay: Infinity })) {
      number += 1;
      if (line.trim() !== '') yield attributed(line, `${file}, line ${number}`);
    }
  } catch (error) {
    yield { problem: `${file}: ${adviceOn(error)}` };
  }
}

function attributed(line: string, where: string): Attributed | Problem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: `${where}: not JSON. Each line must be {"id": …, "text": …}.` };
  }
  const parsed = Line.safeParse(value);
  if (!parsed.success) return { problem: `${where}: needs "id" and "text". Each line must be {"id": …, "text": …}.` };
  return { id: parsed.data.id, attributions: findAttributions(parsed.data.text) };
}
