import { parseText } from '../../functions/domain/article/parse-article.ts';
import type { Claim } from '../../functions/domain/extraction/claim.ts';
import { searchedBlocks } from '../../functions/domain/extraction/claims/searched.ts';
import { findClaims } from '../../functions/domain/extraction/find-claims.ts';
import { HARMS } from '../../functions/domain/extraction/lexicon/claims/harm.ts';
import { SIGNALS } from '../../functions/domain/extraction/prioritise/signals.ts';
import { harmsOf } from '../../functions/domain/extraction/prioritise/signals/harm.ts';
import { storyOf } from '../../functions/domain/extraction/prioritise/story.ts';
import type { Story } from '../../functions/domain/extraction/prioritise/weighed.ts';
import { asWeighed } from '../../functions/domain/extraction/prioritise/weighed.ts';
import { claimsAsMarked } from '../../bench/claims/as-marked.ts';
import { compare } from '../../bench/claims/compare.ts';
import type { MarkedArticle } from '../../bench/corpus/read-marked-article.ts';

/** A queued claim: the names of its signals, and whether an editor would check it first. */
export interface Example {
  readonly signals: readonly string[];
  readonly leads: boolean;
}

/** The queued claims of one article, in the order of the text: as people marked them, and as they are found. */
export interface RankedArticle {
  readonly marked: readonly Example[];
  readonly found: readonly Example[];
}

export function examplesOf(article: MarkedArticle): RankedArticle {
  const parsed = parseText(article.text);
  const story = storyOf(searchedBlocks(parsed));
  const examplesFrom = (claims: readonly Claim[]): Example[] => {
    const leading = new Set(
      compare(article, claims)
        .pairs.filter(({ marked }) => article.lead.includes(marked.number))
        .map(({ found }) => found),
    );
    return claims.filter(({ queued }) => queued).map((claim) => ({ signals: signalsOf(claim, story), leads: leading.has(claim) }));
  };
  return { marked: examplesFrom(claimsAsMarked(article)), found: examplesFrom(findClaims(parsed, { articleId: 'a' }).claims) };
}

/** Of the harms only the gravest, as in the score. */
function signalsOf(claim: Claim, story: Story): string[] {
  const weighed = asWeighed(claim, story);
  const harms = harmsOf(weighed);
  const gravest = HARMS.find((harm) => harms.includes(harm));
  return [
    ...(gravest === undefined ? [] : [gravest.name]),
    ...SIGNALS.filter(({ holds }) => holds(weighed, story)).map(({ name }) => name),
  ];
}
