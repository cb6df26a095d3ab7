import type { MainContent } from './main-content.ts';
import type { Page } from './page.ts';
import { OUTSIDE } from './regions.ts';

/** Titles compared without case and punctuation. */
export function bareTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The chunk that is the page's headline: an `h1` of the main part, or the one that the page's metadata quote, or the first before the main
 * part; without any `h1`, another heading that the metadata quote. -1 where there is none.
 */
export function findHeadline(page: Page, main: MainContent, stated: string | null): number {
  const quoted = stated === null ? null : bareTitle(stated);
  const tagOf = (at: number): string => page.nodes[page.chunks[at]?.node ?? 0]?.tag ?? '';
  const candidates = page.chunks.flatMap(({ node, text }, at) => {
    const region = main.regions[node] ?? null;
    return /^h[1-6]$/.test(tagOf(at)) && text.length <= 400 && (region === null || !OUTSIDE.has(region)) ? [at] : [];
  });
  const quotes = (at: number): boolean => {
    const own = bareTitle(page.chunks[at]?.text ?? '');
    return quoted !== null && own.length >= 8 && (quoted.startsWith(own) || own.startsWith(quoted));
  };
  const first = page.chunks.findIndex(({ node }) => main.inside[node] === true);
  const h1 = candidates.filter((at) => tagOf(at) === 'h1');
  const choice =
    h1.find(quotes) ??
    h1.find((at) => main.inside[page.chunks[at]?.node ?? 0] === true) ??
    candidates.find(quotes) ??
    h1.findLast((at) => first === -1 || at < first);
  return choice ?? -1;
}
