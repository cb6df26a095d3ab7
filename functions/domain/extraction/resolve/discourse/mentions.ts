import type { Mention } from '../names/entities.ts';

/** The mentions inside a range of tokens, of a list in the order of the text. */
export function mentionsIn(mentions: readonly Mention[], first: number, last: number): Mention[] {
  const found: Mention[] = [];
  for (let i = firstFrom(mentions, first); i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.last > last) break;
    found.push(mention);
  }
  return found;
}

/** The first mentions from a token on. */
export function mentionsFrom(mentions: readonly Mention[], token: number, limit: number): readonly Mention[] {
  const from = firstFrom(mentions, token);
  return mentions.slice(from, from + limit);
}

function firstFrom(mentions: readonly Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
