import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { bundledFinder } from './bundled-finder.ts';

/** What was timed. */
export interface Speed {
  /** Tokens as wink-nlp divides the texts. */
  readonly tokens: number;
  readonly claims: number;
  /** Tokens a second of CPU time. */
  readonly ours: number;
  readonly tagging: number;
  /** Our speed over that of tagging. */
  readonly ratio: number;
}

/** So often both read everything before anything is timed. */
const WARM_UP = 6;

/**
 * Times the finder as Lambda runs it, bundled and minified, from raw texts to claims, against wink-nlp reading the same texts with sentences and tags alone, by the CPU time of this process.
 * They take turns, which goes first in turns, too, and the median of the `runs` ratios counts: what else the machine does favours neither.
 */
export async function speedOf(texts: readonly string[], runs: number): Promise<Speed> {
  const { parseText, findClaims } = await bundledFinder();
  const wink = winkNLP(winkModel, ['sbd', 'pos']);
  const tag = (): number => sum(texts, (text) => wink.readDoc(text).tokens().length());
  const find = (): number => sum(texts, (text) => findClaims(parseText(text), { articleId: 'bench' }).claims.length);
  const tokens = tag();
  const claims = find();
  // until both are compiled
  for (let round = 0; round < WARM_UP; round++) {
    tag();
    find();
  }
  const rounds = Array.from({ length: runs }, (_, run) => {
    if (run % 2 === 0) {
      const tagging = cpuSeconds(tag);
      return { tagging, ours: cpuSeconds(find) };
    }
    const ours = cpuSeconds(find);
    return { tagging: cpuSeconds(tag), ours };
  });
  return {
    tokens,
    claims,
    ours: tokens / median(rounds.map(({ ours }) => ours)),
    tagging: tokens / median(rounds.map(({ tagging }) => tagging)),
    ratio: median(rounds.map(({ tagging, ours }) => tagging / ours)),
  };
}

function sum(texts: readonly string[], countOf: (text: string) => number): number {
  return texts.reduce((total, text) => total + countOf(text), 0);
}

function cpuSeconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The middle one; of an even number, the higher of the two in the middle. */
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
