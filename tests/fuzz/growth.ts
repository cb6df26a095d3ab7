import { readAndFind } from '../support/hostile/read-and-check.ts';
import type { Way } from '../support/hostile/read-and-check.ts';
import { fill, LONG_LINES, LONG_PAGES, MANY_DIFFERENT, MANY_PARAGRAPHS } from '../support/hostile/long-texts.ts';

/** What reading four times as much costs. */
export interface Growth {
  readonly family: string;
  /** CPU seconds for the shorter and the longer text. */
  readonly seconds: readonly [short: number, long: number];
}

/** Length of the shorter texts, in UTF-16 code units; the longer ones have four times as much: a million. */
const SHORT = 250_000;
/** Above this growth a step looks at more than it should: linear work grows four-fold, quadratic sixteen-fold. */
export const SUSPICIOUS = 7;

const FAMILIES: readonly (readonly [name: string, piece: string, way: Way])[] = [
  ...LONG_LINES.map(([name, piece]) => [`one line of ${name}`, piece, 'text'] as const),
  ...MANY_PARAGRAPHS.map(([name, piece]) => [`paragraphs ${name}`, piece, 'text'] as const),
  ...MANY_DIFFERENT.map(([name, piece]) => [`different ${name}`, piece, 'text'] as const),
  ...LONG_PAGES.map(([name, piece]) => [`a page of ${name}`, piece, 'a.html'] as const),
];

/** Measures each family of long texts in CPU time, so that whoever shares the machine does not count. */
export function* growths(): Generator<Growth> {
  readAndFind(fill('He said it fell. ', SHORT), 'text');
  for (const [family, piece, way] of FAMILIES) {
    const short = Math.min(cpuSeconds(fill(piece, SHORT), way), cpuSeconds(fill(piece, SHORT), way));
    yield { family, seconds: [short, cpuSeconds(fill(piece, 4 * SHORT), way)] };
  }
}

function cpuSeconds(text: string, way: Way): number {
  const before = process.cpuUsage();
  readAndFind(text, way);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
