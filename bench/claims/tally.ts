import { percent } from '../extraction/figures.ts';
import type { Aspect } from './aspects.ts';
import { ASPECTS, isRight } from './aspects.ts';
import type { Comparison } from './compare.ts';
import { firstInLine } from './first-in-line.ts';

interface Counts {
  right: number;
  found: number;
  marked: number;
}

/** Counts of one or more articles; they add up. */
export interface Tally {
  articles: number;
  contents: Counts;
  queued: Counts;
  /** Among the matched. */
  readonly aspects: Record<Aspect, { right: number; of: number }>;
  /** Of the first five by priority, those that an editor would check first. */
  lead: number;
}

const none = (): Counts => ({ right: 0, found: 0, marked: 0 });
const share = (): { right: number; of: number } => ({ right: 0, of: 0 });

/** A tally of no article. */
export function emptyTally(): Tally {
  return {
    articles: 0,
    contents: none(),
    queued: none(),
    aspects: {
      source: share(),
      type: share(),
      via: share(),
      kind: share(),
      basis: share(),
      verification: share(),
      'basis and verification': share(),
    },
    lead: 0,
  };
}

/** Adds one article. */
export function addComparison(tally: Tally, comparison: Comparison): void {
  const { marked, found, pairs } = comparison;
  tally.articles += 1;
  add(tally.contents, pairs.length, found.length, marked.length);
  add(
    tally.queued,
    pairs.filter((pair) => pair.found.queued && pair.marked.label.queued).length,
    found.filter(({ queued }) => queued).length,
    marked.filter(({ label }) => label.queued).length,
  );
  for (const aspect of ASPECTS)
    for (const pair of pairs) {
      const right = isRight(aspect, pair.marked, pair.found);
      if (right === null) continue;
      tally.aspects[aspect].of += 1;
      if (right) tally.aspects[aspect].right += 1;
    }
  tally.lead += firstInLine(comparison).filter(({ leads }) => leads).length;
}

function add(counts: Counts, right: number, found: number, marked: number): void {
  counts.right += right;
  counts.found += found;
  counts.marked += marked;
}

/** Rates in per cent, to a tenth; null where there was nothing to measure. */
export interface Rates {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export function ratesOf({ right, found, marked }: Counts): Rates {
  return { precision: percent(right, found), recall: percent(right, marked), f1: percent(2 * right, found + marked) };
}
