import type { Claim } from '../../api/types.ts';

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** A test for claims in whose words, source, headline or outlet all of these words begin somewhere; null for no words. */
export function matching(words: string): ((claim: Claim) => boolean) | null {
  const wanted = plain(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return null;
  return (claim) => {
    const searched = searchedIn(claim);
    return wanted.every((word) => searched.includes(word));
  };
}

/** Kept, so that each further letter of a search is quick over thousands of claims. */
const known = new WeakMap<Claim, string>();

function searchedIn(claim: Claim): string {
  const { text, attribution, context } = claim;
  const searched =
    known.get(claim) ?? plain([text, attribution.source?.name, attribution.source?.text, context.headline, context.outlet].join('\n'));
  known.set(claim, searched);
  return searched;
}
