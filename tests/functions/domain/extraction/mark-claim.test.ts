import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../functions/domain/article/parse-article.ts';
import { findClaims } from '../../../../functions/domain/extraction/find-claims.ts';
import { markClaim } from '../../../../functions/domain/extraction/mark-claim.ts';

const article = parseText(
  'Ferry sinks off Selby\n\nThe ferry sank at noon on Friday, and boats are still looking for the crew.\n\nAt least 40 people were killed, the coastguard said.\n',
);
const [found] = findClaims(article, { articleId: 'a' }).claims;
if (found === undefined) throw new Error('The article has a claim.');
const marked = markClaim(article, 'by-hand', {
  spans: found.spans,
  source: found.attribution.source,
  cue: found.attribution.cue,
  kind: found.kind,
  basis: found.basis,
  verification: 'none',
});

describe('a claim marked by hand', () => {
  it('appears where it stands', () => {
    expect(marked.appearances).toEqual(found.appearances);
  });

  it('weighs what the finder’s own weighs in the same words', () => {
    expect(marked.priority.score).toBe(found.priority.score);
    expect(marked.priority.reasons).not.toContain('said in the headline or summary only');
  });
});
