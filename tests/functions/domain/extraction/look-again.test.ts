import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../functions/domain/article/parse-article.ts';
import { findClaims } from '../../../../functions/domain/extraction/find-claims.ts';
import { lookAgain } from '../../../../functions/domain/extraction/look-again.ts';

const article = parseText(
  'The bridge is old. Engineers said on Friday that it was safe. “We checked it,” chief engineer Ada Voss added.\n\nIt was allegedly never inspected at night.',
);
const { claims } = findClaims(article, { articleId: 'a' });
const look = lookAgain(article);
const claimOf = (words: string) => claims.find(({ text }) => text.includes(words));

describe('a second look', () => {
  it('tells how sure the model is', () => {
    const sure = look.confidence(claimOf('it was safe')?.attribution ?? { source: null, cue: null, quotation: 'indirect', via: [] });
    expect(sure?.attributed).toBeGreaterThan(0.5);
    expect(sure?.attributed).toBeLessThanOrEqual(1);
    expect(sure?.voiced).toBeGreaterThan(0.5);
    expect(sure?.voiced).toBeLessThanOrEqual(1);
  });

  it('tells nothing where there is no cue', () => {
    expect(look.confidence({ source: null, cue: null, quotation: 'indirect', via: [] })).toBeNull();
  });

  it('finds the sentences in which a claim stands', () => {
    const inWords = claims.map((claim) => look.sentences(claim).map(([start, end]) => article.text.slice(start, end)));
    expect(inWords).toContainEqual(['Engineers said on Friday that it was safe.']);
    expect(inWords).toContainEqual(['It was allegedly never inspected at night.']);
  });
});
