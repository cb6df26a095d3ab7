import type { Claim } from '../../api/types.ts';

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** A test for claims in whose words, source, headline or outlet all of these words begin somewhere; null for no words. */
export function matching(words: string): ((claim: Claim) => boolean) | null {
  const wanted = plain(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return null;
  return ({ text, attribution, context }) => {
    const searched = plain([text, attribution.source?.name, attribution.source?.text, context.headline, context.outlet].join('\n'));
    return wanted.every((word) => searched.includes(word));
  };
}
