import type { Span } from '../../functions/domain/article/article.ts';
import type { Claim } from '../../functions/domain/extraction/claim.ts';
import type { ClaimLabel, MarkedArticle } from '../corpus/read-marked-article.ts';
import { matchAny } from '../extraction/match.ts';
import { shared, union, wordsIn } from '../extraction/words.ts';

/** A marked claim with all places where it is said; beliefs are none. */
export interface Marked {
  readonly number: number;
  readonly places: readonly (readonly Span[])[];
  readonly label: ClaimLabel;
}

/** What was found in an article beside what is marked in it. */
export interface Comparison {
  readonly text: string;
  readonly lead: readonly number[];
  readonly marked: readonly Marked[];
  readonly found: readonly Claim[];
  readonly pairs: readonly { readonly marked: Marked; readonly found: Claim }[];
  readonly missed: readonly Marked[];
  /** Found and not marked; `belief` where most of it is a belief that nobody voiced. */
  readonly wrong: readonly { readonly found: Claim; readonly belief: boolean }[];
}

/** Pairs found claims with marked ones: contents that share at least half of their words (IoU), the best pairs first, through any place of the marked one. */
export function compare(article: MarkedArticle, found: readonly Claim[]): Comparison {
  const { text, lead } = article;
  const marked = markedClaims(article);
  const contents = found.map((claim) => wordsIn(text, claim.spans));
  const matches = matchAny(
    marked.map(({ places }) => places.map((spans) => wordsIn(text, spans))),
    contents,
  );
  const beliefs = union(article.claims.filter(({ label }) => 'belief' in label).map(({ content }) => wordsIn(text, content)));
  const hit = new Set(matches.values());
  return {
    text,
    lead,
    marked,
    found,
    pairs: found.flatMap((claim, at) => {
      const twin = marked[matches.get(at) ?? -1];
      return twin === undefined ? [] : [{ marked: twin, found: claim }];
    }),
    missed: marked.filter((_, at) => !hit.has(at)),
    wrong: found.flatMap((claim, at) => {
      const words = contents[at] ?? new Set<number>();
      return matches.has(at) ? [] : [{ found: claim, belief: shared(words, beliefs) >= words.size / 2 }];
    }),
  };
}

function markedClaims({ claims }: MarkedArticle): Marked[] {
  return claims.flatMap(({ number, label, content }): Marked[] => {
    if ('belief' in label || 'sameAs' in label) return [];
    const repeats = claims.filter((other) => 'sameAs' in other.label && other.label.sameAs === number);
    return [{ number, label, places: [content, ...repeats.map((other) => other.content)] }];
  });
}
