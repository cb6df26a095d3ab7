import type { Article } from '../article/article.ts';
import type { ClaimContext } from '../matching/context.ts';
import type { Claim, Source } from '../extraction/claim.ts';

/** What stands where words were. */
export const ERASED = '[erased]';

/** As long as the text was, so that every offset still lies in it. */
const inPlaceOf = (text: string): string => `${ERASED} `.repeat(Math.ceil(text.length / (ERASED.length + 1))).slice(0, text.length);

/** The article without its words: its offsets hold, and it says when it appeared and in what language. */
export function erasedArticle({ text, body, blocks, publishedAt, language }: Article): Article {
  const filled = inPlaceOf(text);
  return {
    text: filled,
    body: inPlaceOf(body),
    blocks: blocks.map((block) => ({ ...block, text: filled.slice(block.start, block.end) })),
    headline: ERASED,
    byline: null,
    outlet: null,
    section: null,
    publishedAt,
    language,
  };
}

type Words = Pick<Claim, 'text' | 'attribution' | 'verification' | 'hedges' | 'quantities' | 'times' | 'appearances'>;

const erasedSource = (source: Source): Source => ({ ...source, text: ERASED, name: ERASED });

/** A claim, or one of its wordings, without its words: of what kind it was, and where it stood, stays. */
export function erasedWords<Said extends Words>(said: Said): Said {
  const { source, cue } = said.attribution;
  return {
    ...said,
    text: ERASED,
    attribution: { ...said.attribution, source: source && erasedSource(source), cue: cue && { ...cue, text: ERASED }, via: [] },
    verification: { ...said.verification, by: null },
    hedges: [],
    quantities: [],
    times: [],
    appearances: [],
  };
}

/** A claim as found, without its words and without whom it disputes. */
export const erasedClaim = (claim: Claim): Claim => ({ ...erasedWords(claim), disputedBy: [] });

/** Where a claim stood, without the words around it. */
export const erasedContext = (context: ClaimContext): ClaimContext => ({
  ...context,
  headline: ERASED,
  outlet: null,
  section: null,
  excerpt: inPlaceOf(context.excerpt),
});
