import type { Page } from './page.ts';
import { OUTSIDE, type Region } from './regions.ts';

/** Where the story stands in a page. */
export interface MainContent {
  /** For each node: the region it lies in, its own or its ancestors'. */
  readonly regions: readonly (Region | null)[];
  /** For each node: whether it lies in the main part. */
  readonly inside: readonly boolean[];
}

/** A part with more of the prose than this is the story, whatever its class name says. */
const TOO_MUCH = 0.5;
/** Shorter texts count as no prose when it is asked where the story stands. */
const PROSE = 60;

/**
 * Finds the element that holds the story: the one that says so and holds a fair part of the prose, else the smallest that holds most of it.
 * Parts such as navigation and comments do not count, unless the story itself stands in one.
 */
export function findMain(page: Page): MainContent {
  const own = page.chunks.map(({ text, linked }) => (text.length >= PROSE && linked < text.length * 0.4 ? text.length : 0));
  const regions = settleRegions(page, own);
  const prose = sums(
    page,
    own.map((length, at) => (isOutside(regions[page.chunks[at]?.node ?? 0]) ? 0 : length)),
  );
  const main = pickMain(page, prose);
  const inside: boolean[] = [];
  for (const [at, { parent }] of page.nodes.entries()) inside.push(at === main || (inside[parent] ?? false));
  return { regions, inside };
}

function isOutside(region: Region | null | undefined): boolean {
  return region !== null && region !== undefined && OUTSIDE.has(region);
}

/** Each node's sum over itself and all below, by one walk backwards: children come after parents. */
function sums(page: Page, lengths: readonly number[]): number[] {
  const total = page.nodes.map(() => 0);
  for (const [at, { node }] of page.chunks.entries()) total[node] = (total[node] ?? 0) + (lengths[at] ?? 0);
  for (let at = page.nodes.length - 1; at > 0; at -= 1) {
    const parent = page.nodes[at]?.parent ?? 0;
    total[parent] = (total[parent] ?? 0) + (total[at] ?? 0);
  }
  return total;
}

/** Hands regions down to children, but takes none seriously that would swallow the story. */
function settleRegions(page: Page, own: readonly number[]): (Region | null)[] {
  const total = sums(page, own);
  const all = total[0] ?? 0;
  const inherit = (swallows: (at: number) => boolean): (Region | null)[] => {
    const regions: (Region | null)[] = [];
    for (const [at, { parent, region }] of page.nodes.entries()) {
      const above = regions[parent] ?? null;
      const mine = region !== null && swallows(at) ? null : region;
      // A byline in a sidebar is part of the sidebar; a credit in a caption is a credit.
      regions.push(isOutside(above) ? above : (mine ?? above));
    }
    return regions;
  };
  const strict = inherit(() => false);
  const left = page.chunks.reduce((sum, { node }, at) => sum + (isOutside(strict[node]) ? 0 : (own[at] ?? 0)), 0);
  const bearsMark = marksBelow(page);
  return inherit((at) => {
    const share = (total[at] ?? 0) / Math.max(1, all);
    if (page.nodes[at]?.region === 'comments') return share > 0.95;
    return share > TOO_MUCH && ((bearsMark[at] ?? false) || left < 400);
  });
}

/** For each node: whether an element that says it holds the story is it or stands below it. */
function marksBelow(page: Page): boolean[] {
  const marked = page.nodes.map(({ mark }) => mark !== null);
  for (let at = page.nodes.length - 1; at > 0; at -= 1) if (marked[at] === true) marked[page.nodes[at]?.parent ?? 0] = true;
  return marked;
}

function pickMain(page: Page, prose: readonly number[]): number {
  const all = prose[0] ?? 0;
  const best = (mark: string): number =>
    page.nodes.reduce((most, node, at) => (node.mark === mark && (most === -1 || (prose[at] ?? 0) > (prose[most] ?? 0)) ? at : most), -1);
  const holds = (at: number, share: number): boolean => at !== -1 && (prose[at] ?? 0) > 0 && (prose[at] ?? 0) >= all * share;
  const text = best('text');
  if (holds(text, 0.6)) return text;
  const article = best('article');
  if (holds(article, 0.4)) return article;
  const main = best('main');
  if (holds(main, 0.4)) return main;
  // Those with more than half of it are a chain from the root down; the last is the smallest.
  return page.nodes.reduce((smallest, _node, at) => (holds(at, 0.7) ? at : smallest), 0);
}
